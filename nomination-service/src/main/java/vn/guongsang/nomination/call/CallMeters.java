package vn.guongsang.nomination.call;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What is owed to each open call, as counts: never who owes. */
@Component
class CallMeters {

    private final CallFigures figures;
    private final MultiGauge obligations;
    private final MultiGauge due;

    CallMeters(CallFigures figures, MeterRegistry registry) {
        this.figures = figures;
        this.obligations =
                MultiGauge.builder("call.obligations")
                        .description("Obligations to an open call")
                        .register(registry);
        this.due =
                MultiGauge.builder("call.due.timestamp.seconds")
                        .description("When an open call is due, the earliest of all centres")
                        .register(registry);
    }

    @Scheduled(initialDelay = 5_000, fixedDelay = 15_000)
    void sample() {
        var now = figures.ofOpenCalls();
        obligations.register(now.stream().map(CallMeters::count).toList(), true);
        due.register(onePerCall(now).stream().map(CallMeters::dueBefore).toList(), true);
    }

    private static List<CallFigures.Figure> onePerCall(List<CallFigures.Figure> all) {
        var calls = new ArrayList<CallFigures.Figure>();
        for (var figure : all) {
            if (calls.isEmpty() || !calls.getLast().sameCallAs(figure)) {
                calls.add(figure);
            }
        }
        return calls;
    }

    private static Row<?> count(CallFigures.Figure figure) {
        return Row.of(
                call(figure).and("status", figure.status().toLowerCase(Locale.ROOT)),
                figure.obligations());
    }

    private static Row<?> dueBefore(CallFigures.Figure figure) {
        return Row.of(call(figure), figure.dueBefore().getEpochSecond());
    }

    private static Tags call(CallFigures.Figure figure) {
        return Tags.of("recognition", figure.recognition(), "period", figure.period());
    }
}
