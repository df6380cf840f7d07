package vn.guongsang.platform.rebuild;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;

/** How far rebuilds have come, sampled beside the scrape. */
class RebuildMeters {

    private final Rebuildables models;
    private final ProjectionsView projections;
    private final Map<String, Double> ratios = new ConcurrentHashMap<>();

    RebuildMeters(Rebuildables models, ProjectionsView projections, MeterRegistry meters) {
        this.models = models;
        this.projections = projections;
        for (var model : models.all()) {
            // Not a number before the first: a zero would be read as one that gets nowhere.
            Gauge.builder(
                            "projection.rebuild.ratio",
                            () -> ratios.getOrDefault(model.name(), Double.NaN))
                    .description("Share of the log that the last rebuild has read")
                    .tag("projection", model.name())
                    .register(meters);
        }
    }

    @Scheduled(fixedDelay = 5_000)
    void sample() {
        for (var model : models.all()) {
            projections.last(model.name()).ifPresent(last -> ratios.put(model.name(), ratio(last)));
        }
    }

    private static double ratio(RebuildRow rebuild) {
        return rebuild.total() == 0 ? 0 : (double) rebuild.read() / rebuild.total();
    }
}
