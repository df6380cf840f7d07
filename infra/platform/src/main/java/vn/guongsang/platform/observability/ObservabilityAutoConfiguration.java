package vn.guongsang.platform.observability;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.Objects;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;

@AutoConfiguration(
        afterName = {
            "org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration",
            "org.springframework.boot.micrometer.tracing.opentelemetry.autoconfigure.OpenTelemetryTracingAutoConfiguration"
        })
class ObservabilityAutoConfiguration {

    @Bean
    Traces traces(Tracer tracer, Propagator propagator) {
        return new Traces(tracer, propagator);
    }

    @Bean
    DatabaseMeters databaseMeters(JdbcTemplate jdbc, MeterRegistry registry) {
        return new DatabaseMeters(jdbc, registry);
    }

    @Bean
    MeterBinder releaseMeter() {
        // From the manifest of our jar; classes that lie in a directory have none.
        var version = getClass().getPackage().getImplementationVersion();
        return registry ->
                Gauge.builder("release.info", () -> 1)
                        .description("Which release runs")
                        .tag("version", Objects.requireNonNullElse(version, "unpacked"))
                        .register(registry);
    }
}
