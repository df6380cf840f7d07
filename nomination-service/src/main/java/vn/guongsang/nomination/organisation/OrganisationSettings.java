package vn.guongsang.nomination.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

/** What a centre decides about its people. */
@Configuration(proxyBeanMethods = false)
class OrganisationSettings {

    @Bean
    Setting<NominableStaff> nominableStaff() {
        return new Setting<>("nominable-staff", NominableStaff.class, NominableStaff.EVERYBODY);
    }
}
