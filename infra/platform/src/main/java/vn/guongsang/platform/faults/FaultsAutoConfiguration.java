package vn.guongsang.platform.faults;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Profile;

@AutoConfiguration
class FaultsAutoConfiguration {

    @Bean
    @Profile("faults")
    ArmedFaultPoints armedFaultPoints() {
        return new ArmedFaultPoints();
    }

    @Bean
    @ConditionalOnMissingBean(FaultPoints.class)
    FaultPoints sleepingFaultPoints() {
        return FaultPoints.ASLEEP;
    }
}
