package vn.guongsang.reporting.funnel;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.reducing;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.Locale;
import java.util.TreeMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** How many nominations stand where, and since when the first of them waits there. */
@Component
class StandingMeters {

    private final StandingFigures figures;
    private final MultiGauge nominations;
    private final MultiGauge oldest;

    StandingMeters(StandingFigures figures, MeterRegistry registry) {
        this.figures = figures;
        this.nominations =
                MultiGauge.builder("nominations.standing")
                        .description("Nominations of a period by where they stand")
                        .register(registry);
        this.oldest =
                MultiGauge.builder("nominations.oldest.age.seconds")
                        .description("For how long the first of them has stood there")
                        .register(registry);
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 15_000)
    void sample() {
        var now = figures.ofLatestPeriods();
        nominations.register(
                now.stream()
                        .map(figure -> Row.of(period(figure), (Number) figure.nominations()))
                        .toList(),
                true);
        var ages =
                now.stream()
                        .collect(
                                groupingBy(
                                        StandingMeters::status,
                                        TreeMap::new,
                                        reducing(
                                                0.0,
                                                StandingFigures.Figure::oldestAge,
                                                Math::max)));
        oldest.register(
                ages.entrySet().stream()
                        .map(age -> Row.of(Tags.of("status", age.getKey()), age.getValue()))
                        .toList(),
                true);
    }

    private static Tags period(StandingFigures.Figure figure) {
        return Tags.of("period", figure.period(), "status", status(figure));
    }

    private static String status(StandingFigures.Figure figure) {
        return figure.status().toLowerCase(Locale.ROOT);
    }
}
