package vn.guongsang.platform;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.guongsang.contracts.Fact;
import vn.guongsang.platform.outbox.Outbox;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.testkit.Surroundings;

/** Another process of the same service, as far as database and broker can tell. */
record Instance(ConfigurableApplicationContext context) implements AutoCloseable {

    /**
     * @param settings what differs from the settings of the platform, which they outrank
     */
    static Instance start(Map<String, String> settings) {
        var properties = new LinkedHashMap<String, Object>(Surroundings.of("review"));
        properties.put("server.port", "0");
        var arguments =
                settings.entrySet().stream()
                        .map(setting -> "--" + setting.getKey() + "=" + setting.getValue());
        return new Instance(
                new SpringApplicationBuilder(PlatformTestService.class)
                        .profiles("faults")
                        .properties(properties)
                        .run(arguments.toArray(String[]::new)));
    }

    /** Says a fact in a transaction of its own. */
    void say(Fact fact) {
        CentreScope.call(
                fact.centreId(),
                () -> {
                    new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                            .executeWithoutResult(_ -> context.getBean(Outbox.class).append(fact));
                    return true;
                });
    }

    long relayed() {
        return relayed(context.getBean(MeterRegistry.class));
    }

    static long relayed(MeterRegistry meters) {
        return meters.get("outbox.publish").tag("outcome", "acknowledged").timer().count();
    }

    long unanswered() {
        return unanswered(context.getBean(MeterRegistry.class));
    }

    static long unanswered(MeterRegistry meters) {
        return meters.get("outbox.publish").tag("outcome", "away").timer().count();
    }

    long applied() {
        return applied(context.getBean(MeterRegistry.class));
    }

    static long applied(MeterRegistry meters) {
        return meters.get("effect.delay").tag("consumer", "review.notes").timer().count();
    }

    @Override
    public void close() {
        context.close();
    }
}
