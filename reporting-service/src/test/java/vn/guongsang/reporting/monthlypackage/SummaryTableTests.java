package vn.guongsang.reporting.monthlypackage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What fits into the month's table. */
class SummaryTableTests {

    @Test
    void printsAShortSummaryAsItIs() {
        var whole = "a".repeat(SummaryTable.PRINTED);

        assertThat(SummaryTable.shortened(whole)).isEqualTo(whole);
    }

    @Test
    void endsALongSummaryWithASentence() {
        var sentence = "Đã hướng dẫn 120 người bệnh làm thủ tục. ";

        assertThat(SummaryTable.shortened(sentence.repeat(40)))
                .endsWith("thủ tục. […]")
                .hasSizeLessThanOrEqualTo(SummaryTable.PRINTED + 5);
    }

    @Test
    void endsASummaryWithoutSentencesWithAWord() {
        assertThat(SummaryTable.shortened("gương sáng ".repeat(100))).endsWith("g […]");
    }
}
