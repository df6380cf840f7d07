package vn.guongsang.identity.web;

import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** Vietnamese, unless the reader's browser asks for English. */
@Configuration(proxyBeanMethods = false)
class Languages {

    @Bean
    LocaleResolver localeResolver() {
        var vietnamese = Locale.forLanguageTag("vi");
        var resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(vietnamese, Locale.ENGLISH));
        resolver.setDefaultLocale(vietnamese);
        return resolver;
    }
}
