package vn.guongsang.notification.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of every kind of message, in both languages. */
class MailWordsTests {
    private final MailWords words =
            new MailWords(
                    "https://guong-sang.example",
                    Clock.fixed(Instant.EPOCH, ZoneId.of("Asia/Ho_Chi_Minh")));

    @ParameterizedTest
    @EnumSource
    void saysEveryKindWithBothDatesInBothLanguages(MessageKind kind) {
        for (var language : new String[] {"vi", "en"}) {
            var about = known(kind, language);

            assertThat(words.subject(about)).isNotBlank().doesNotContain("{", "}", "\n");
            assertThat(words.body(about))
                    .contains(
                            "Nguyễn Thị An Bình",
                            "It's done",
                            "11/2026",
                            "05/12/2026",
                            "https://guong-sang.example/")
                    .doesNotContain("{", "}");
        }
        assertThat(words.body(known(kind, "vi"))).isNotEqualTo(words.body(known(kind, "en")));
    }

    @ParameterizedTest
    @EnumSource
    void findsWordsForWhatIsNotKnown(MessageKind kind) {
        var nothing = new Particulars(kind, 1, null, null, null, null, null, null, null);

        assertThat(words.subject(nothing)).isNotBlank().doesNotContain("null", "{");
        assertThat(words.body(nothing))
                .startsWith("Kính gửi anh/chị,")
                .contains("(chưa có tên)")
                .doesNotContain("null", "{");
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
                "Nguyễn Thị An Bình",
                "an.binh@x.example",
                language,
                "Khoa Nhi",
                "2026-11",
                Instant.parse("2026-12-04T17:00:00Z"),
                "It's done");
    }
}
