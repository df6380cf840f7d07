package vn.guongsang.review.screening;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

@Configuration
class ReviewSettings {

    @Bean
    Setting<Route> routeSetting() {
        return new Setting<>("route", Route.class, Route.USUAL);
    }

    @Bean
    Setting<ReasonCatalogue> reasonsSetting() {
        return new Setting<>("reasons", ReasonCatalogue.class, ReasonCatalogue.USUAL);
    }
}
