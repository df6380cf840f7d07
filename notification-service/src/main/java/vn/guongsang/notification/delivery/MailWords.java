package vn.guongsang.notification.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.stereotype.Component;

/** Finds the words of a message in the bundle, in the language of its person. */
@Component
class MailWords {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();
    private final String link;
    private final Clock clock;

    MailWords(@Value("${guongsang.public-url}") String publicUrl, Clock clock) {
        this.link = publicUrl + "/";
        this.clock = clock;
        texts.setBasename("vn.guongsang.notification.delivery.mails");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
    }

    String subject(Particulars about) {
        return text(about, about.kind().key() + ".subject");
    }

    String body(Particulars about) {
        return text(about, about.kind().key() + ".body") + "\n\n" + text(about, "goodbye");
    }

    private String text(Particulars about, String key) {
        var language = language(about);
        return texts.getMessage(
                key,
                new Object[] {
                    known(about.personName(), "unknown.person", language),
                    known(about.title(), "unknown.title", language),
                    known(about.unitName(), "unknown.unit", language),
                    call(about, language),
                    Integer.toString(about.round()),
                    link
                },
                language);
    }

    /** Always with both dates: the month, and the day before which it is due. */
    private String call(Particulars about, Locale language) {
        var period = about.period();
        var dueBefore = about.dueBefore();
        if (period == null || dueBefore == null) {
            return texts.getMessage("unknown.call", null, language);
        }
        return texts.getMessage(
                "call",
                new Object[] {
                    YearMonth.parse(period).format(MONTH),
                    LocalDate.ofInstant(dueBefore, clock.getZone()).format(DAY)
                },
                language);
    }

    private String known(@Nullable String typed, String otherwise, Locale language) {
        return typed == null ? texts.getMessage(otherwise, null, language) : OneLine.of(typed);
    }

    private static Locale language(Particulars about) {
        return "en".equals(about.language()) ? Locale.ENGLISH : VIETNAMESE;
    }
}
