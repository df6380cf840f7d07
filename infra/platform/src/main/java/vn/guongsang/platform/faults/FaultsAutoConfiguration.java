package vn.guongsang.platform.faults;

import org.flywaydb.core.api.callback.Callback;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

@AutoConfiguration
class FaultsAutoConfiguration {

    @Bean
    @Profile("faults")
    ArmedFaultPoints armedFaultPoints(
            @Value("${guongsang.faults.crash-at:}") String crashAt,
            @Value("${guongsang.faults.after-hits:1}") int afterHits) {
        return crashAt.isEmpty()
                ? new ArmedFaultPoints()
                : new ArmedFaultPoints(crashAt, afterHits);
    }

    @Bean
    @Profile("faults")
    Callback faultsDuringMigration(FaultPoints faults) {
        return new MigrationFaultPoint(faults);
    }

    @Bean
    @ConditionalOnMissingBean(FaultPoints.class)
    FaultPoints sleepingFaultPoints() {
        return FaultPoints.ASLEEP;
    }
}
