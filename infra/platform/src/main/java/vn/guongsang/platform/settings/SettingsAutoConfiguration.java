package vn.guongsang.platform.settings;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.validation.Validator;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration
@Import(SettingsController.class)
class SettingsAutoConfiguration {

    @Bean
    Settings settings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        return new Settings(jdbc, json, clock);
    }

    @Bean
    DecideSetting decideSetting(
            List<Setting<?>> settings,
            JdbcClient jdbc,
            JsonMapper json,
            @Qualifier("mvcValidator") Validator validator,
            Clock clock) {
        return new DecideSetting(settings, new SettingsTable(jdbc, json), json, validator, clock);
    }
}
