package vn.guongsang.award;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives the service a clock that tests can stop. */
@TestConfiguration(proxyBeanMethods = false)
class TimeInHand {

    @Bean
    @Primary
    TestClock clockInHand() {
        return new TestClock();
    }
}
