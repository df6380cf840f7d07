package vn.guongsang.notification.delivery;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

/** What a centre decides about its messages. */
@Configuration
class DeliverySettings {

    @Bean
    Setting<Desks> desks() {
        return new Setting<>("desks", Desks.class, Desks.EMPTY);
    }

    @Bean
    Setting<Courtesy> courtesy() {
        return new Setting<>("messages", Courtesy.class, Courtesy.USUAL);
    }
}
