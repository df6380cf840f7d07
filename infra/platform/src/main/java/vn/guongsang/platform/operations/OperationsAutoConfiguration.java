package vn.guongsang.platform.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@AutoConfiguration
@Import({OperationLogController.class, FlowController.class})
class OperationsAutoConfiguration {

    @Bean
    OperationLog operationLog(JdbcClient jdbc) {
        return new OperationLog(jdbc);
    }
}
