package vn.guongsang.problems;

import static java.util.stream.Collectors.toMap;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Makes problems: {@code type} is the stable address of a page about the code, title and detail are
 * texts of the bundle in the reader's language.
 */
public final class Problems {

    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    static final List<Locale> LANGUAGES = List.of(VIETNAMESE, Locale.ENGLISH);

    private final LocaleResolver languages;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    public Problems(LocaleResolver languages) {
        this.languages = languages;
        texts.setBasename("vn.guongsang.problems.problems");
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    public ProblemDetail of(RuleBroken broken) {
        return of(broken, locale());
    }

    /** The same problem in every language that we speak, by language tag. */
    public Map<String, ProblemDetail> inEveryLanguage(RuleBroken broken) {
        return LANGUAGES.stream()
                .collect(toMap(Locale::toLanguageTag, language -> of(broken, language)));
    }

    /** The tag of the language in which the request at hand wants to be answered. */
    public String language() {
        return locale().toLanguageTag();
    }

    public ProblemDetail of(HttpStatusCode status, String code, Object... arguments) {
        return of(status, code, List.of(), arguments);
    }

    public ProblemDetail of(
            HttpStatusCode status, String code, List<FieldProblem> fields, Object... arguments) {
        return of(locale(), status, code, fields, arguments);
    }

    private ProblemDetail of(RuleBroken broken, Locale language) {
        var problem =
                of(
                        language,
                        broken.kind().status(),
                        broken.code(),
                        broken.fields(),
                        broken.arguments().toArray());
        broken.details().forEach(problem::setProperty);
        return problem;
    }

    private ProblemDetail of(
            Locale language,
            HttpStatusCode status,
            String code,
            List<FieldProblem> fields,
            Object... arguments) {
        var problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("/problems/" + code));
        problem.setTitle(texts.getMessage(code + ".title", null, language));
        problem.setDetail(texts.getMessage(code + ".detail", arguments, language));
        if (!fields.isEmpty()) {
            problem.setProperty(
                    "errors", fields.stream().map(field -> error(field, language)).toList());
        }
        return problem;
    }

    /** Whether the bundle knows the code, so that a page can be shown for it. */
    public boolean knows(String code) {
        return texts.getMessage(code + ".title", null, null, VIETNAMESE) != null;
    }

    /** A text of the bundle in the language of the request at hand. */
    public String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale());
    }

    // Asked of the request itself: filters say no before Spring MVC has looked at its language.
    private Locale locale() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes here
                ? languages.resolveLocale(here.getRequest())
                : VIETNAMESE;
    }

    private Map<String, String> error(FieldProblem field, Locale language) {
        var text = texts.getMessage("field." + field.code(), field.arguments().toArray(), language);
        return Map.of("pointer", field.pointer(), "code", field.code(), "detail", text);
    }
}
