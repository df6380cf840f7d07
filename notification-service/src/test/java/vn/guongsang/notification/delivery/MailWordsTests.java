package vn.guongsang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of every kind of message, in both languages. */
class MailWordsTests {
    private static final Instant AT = Instant.parse("2026-11-28T02:30:00Z");
    private final MailWords words =
            new MailWords(
                    "https://guong-sang.example",
                    Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Ho_Chi_Minh")));

    @ParameterizedTest
    @EnumSource
    void saysEveryKindInBothLanguages(MessageKind kind) {
        for (var language : new String[] {"vi", "en"}) {
            var about = known(kind, language);

            assertThat(words.subject(about)).isNotBlank().doesNotContain("{", "}", "\n");
            assertThat(words.body(about)).isNotBlank().doesNotContain("{", "}");
            assertThat(words.letter(about))
                    .contains("Nguyễn Thị An Bình", words.body(about))
                    .contains("https://guong-sang.example/")
                    .doesNotContain("{", "}");
        }
        assertThat(words.body(known(kind, "vi"))).isNotEqualTo(words.body(known(kind, "en")));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SUBMISSIONS_DIGEST")
    void namesACallByBothDates(MessageKind kind) {
        assertThat(words.body(known(kind, "vi")))
                .contains("Gương tháng 11/2026 – hạn trước 05/12/2026");
    }

    @ParameterizedTest
    @EnumSource
    void findsWordsForWhatIsNotKnown(MessageKind kind) {
        var units = Collections.<@Nullable String>singletonList(null);
        var nothing =
                new Particulars(
                        kind, null, null, AT, null, null, null, null, null, null, null, units);

        assertThat(words.subject(nothing)).isNotBlank().doesNotContain("null", "{");
        assertThat(words.letter(nothing))
                .startsWith("Kính gửi anh/chị,")
                .doesNotContain("null", "{");
    }

    @Test
    void givesAReceiptNumberAndItsTime() {
        assertThat(words.body(known(MessageKind.RECEIVED, "vi")))
                .contains("Số tiếp nhận 12, lúc 09:30 28/11/2026");
    }

    @Test
    void namesTheLastDayThatIsOnTime() {
        assertThat(words.body(known(MessageKind.REMINDER, "vi")))
                .contains("Ngày cuối còn đúng hạn: 04/12/2026");
    }

    @Test
    void givesTheOfficeATextToPaste() {
        assertThat(words.body(known(MessageKind.OWING_LIST, "vi")))
                .contains("- Khoa Dược\n- Khoa Nhi (2)")
                .contains("Gương Sáng: Khoa Dược, Khoa Nhi (2).");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xin chào\r\nBcc: a@b.example", "a\u0000b", "a\u2029b", "a\u202Eb"})
    void keepsWhatWasTypedOnOneLine(String typed) {
        assertThat(OneLine.of(typed)).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
    }

    @ParameterizedTest
    @ValueSource(ints = {199, 200, 201, 5_000})
    void shortensWhatIsTooLongForALine(int length) {
        var line = OneLine.of("😀".repeat(length));

        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(201);
        assertThat(line.endsWith("…")).isEqualTo(length > 200);
    }

    private static Particulars known(MessageKind kind, @Nullable String language) {
        return new Particulars(
                kind,
                2,
                12,
                AT,
                "Nguyễn Thị An Bình",
                "an.binh@x.example",
                language,
                "Khoa Nhi",
                "2026-11",
                Instant.parse("2026-12-04T17:00:00Z"),
                "It's done",
                List.of("Khoa Dược", "Khoa Nhi", "Khoa Nhi"));
    }
}
