package vn.guongsang.platform.idempotency;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.problems.Problems;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration",
            "org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration"
        })
class IdempotencyAutoConfiguration {

    @Bean
    CommandsOnce commandsOnce(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            Problems problems,
            JsonMapper json) {
        return new CommandsOnce(new RememberedAnswers(jdbc), transactions, problems, json);
    }
}
