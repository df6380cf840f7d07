package vn.guongsang.problems;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * Gives every web process the same way to say no, Vietnamese unless the reader asks for English.
 */
@AutoConfiguration(
        beforeName = "org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration")
@Import(WebProblems.class)
class ProblemsAutoConfiguration {

    @Bean
    Problems problems(LocaleResolver languages) {
        return new Problems(languages);
    }

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(Problems.LANGUAGES);
        resolver.setDefaultLocale(Problems.VIETNAMESE);
        return resolver;
    }
}
