package vn.guongsang.notification.delivery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.stream.Collectors;
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
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

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

    /** What it says, as the application shows it. */
    String body(Particulars about) {
        return text(about, about.kind().key() + ".body");
    }

    /** The same as a mail. */
    String letter(Particulars about) {
        return String.join(
                "\n\n",
                text(about, "greeting"),
                body(about),
                text(about, "where"),
                text(about, "goodbye"));
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
                    about.round() == null ? "1" : about.round().toString(),
                    link,
                    receipt(about, language),
                    units(about, "- ", "\n", language),
                    Integer.toString(about.units().size()),
                    lastDay(about, language),
                    units(about, "", ", ", language)
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
                new Object[] {YearMonth.parse(period).format(MONTH), day(dueBefore)},
                language);
    }

    private String lastDay(Particulars about, Locale language) {
        var dueBefore = about.dueBefore();
        return dueBefore == null
                ? texts.getMessage("unknown.call", null, language)
                : day(dueBefore.minusNanos(1));
    }

    private String receipt(Particulars about, Locale language) {
        var number = about.receiptNumber();
        var time = TIME.format(about.happenedAt().atZone(clock.getZone()));
        return number == null
                ? texts.getMessage("receipt.plain", new Object[] {time}, language)
                : texts.getMessage(
                        "receipt.numbered", new Object[] {number.toString(), time}, language);
    }

    /** Each once, with how often where it is more than that. */
    private String units(Particulars about, String before, String between, Locale language) {
        var counted = new LinkedHashMap<String, Integer>();
        for (var name : about.units()) {
            counted.merge(known(name, "unknown.unit", language), 1, Integer::sum);
        }
        return counted.entrySet().stream()
                .map(
                        each ->
                                before
                                        + each.getKey()
                                        + (each.getValue() > 1 ? " (" + each.getValue() + ")" : ""))
                .collect(Collectors.joining(between));
    }

    private String day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone()).format(DAY);
    }

    private String known(@Nullable String typed, String otherwise, Locale language) {
        return typed == null ? texts.getMessage(otherwise, null, language) : OneLine.of(typed);
    }

    private static Locale language(Particulars about) {
        return "en".equals(about.language()) ? Locale.ENGLISH : VIETNAMESE;
    }
}
