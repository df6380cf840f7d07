package vn.guongsang.nomination.call;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.guongsang.platform.settings.Setting;

/** What a centre decides about its calls. */
@Configuration(proxyBeanMethods = false)
class CallSettings {

    static final Setting<MonthlyCall> MONTHLY_CALL =
            new Setting<>("monthly-call", MonthlyCall.class, MonthlyCall.AS_PLANNED);

    @Bean
    Setting<MonthlyCall> monthlyCall() {
        return MONTHLY_CALL;
    }
}
