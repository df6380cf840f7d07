package vn.guongsang.nomination.submission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

/** What a centre decides about nominations. */
@Configuration(proxyBeanMethods = false)
class SubmissionSettings {

    @Bean
    Setting<SubmissionRules> submissionRules() {
        return new Setting<>("submission", SubmissionRules.class, SubmissionRules.USUAL);
    }

    @Bean
    Setting<Catalogues> catalogues() {
        return new Setting<>("catalogues", Catalogues.class, UsualCatalogues.ALL);
    }
}
