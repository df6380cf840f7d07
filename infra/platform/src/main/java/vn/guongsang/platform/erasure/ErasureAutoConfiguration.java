package vn.guongsang.platform.erasure;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@AutoConfiguration(
        afterName = "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration")
@Import(PersonCopyController.class)
class ErasureAutoConfiguration {

    @Bean
    ForgetTraces forgetTraces(JdbcClient jdbc) {
        return new ForgetTraces(jdbc);
    }

    @Bean
    HeldAboutPerson heldAboutPerson(
            JdbcClient jdbc, JsonMapper json, ObjectProvider<PersonPart> parts) {
        return new HeldAboutPerson(jdbc, json, parts.orderedStream().toList());
    }
}
