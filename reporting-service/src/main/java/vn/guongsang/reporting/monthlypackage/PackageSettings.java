package vn.guongsang.reporting.monthlypackage;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

@Configuration
class PackageSettings {

    @Bean
    Setting<OfficeLetterhead> letterhead() {
        return new Setting<>("letterhead", OfficeLetterhead.class, OfficeLetterhead.NEUTRAL);
    }

    @Bean
    Setting<LetterTemplate> submissionLetter() {
        return new Setting<>("submission-letter", LetterTemplate.class, LetterTemplate.USUAL);
    }
}
