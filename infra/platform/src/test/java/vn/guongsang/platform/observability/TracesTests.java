package vn.guongsang.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.tracing.otel.bridge.OtelCurrentTraceContext;
import io.micrometer.tracing.otel.bridge.OtelPropagator;
import io.micrometer.tracing.otel.bridge.OtelTracer;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.propagation.ContextPropagators;
import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a trace says of work on one event, and of work on many at once. */
class TracesTests {

    private static final String FIRST = "4bf92f3577b34da6a3ce929d0e0e4736";
    private static final String SECOND = "0af7651916cd43dd8448eb211c80319c";

    private final List<SpanData> ended = new ArrayList<>();
    private final Traces traces = traces(new Kept(ended));

    @Test
    void linksWorkOnManyEventsToTheTraceOfEach() {
        traces.linked(
                Stream.of(header(FIRST), header(SECOND), "made up"), "reporting.shown", () -> {});

        assertThat(ended).hasSize(1);
        var span = ended.getFirst();
        assertThat(span.getName()).isEqualTo("reporting.shown");
        assertThat(span.getLinks())
                .extracting(link -> link.getSpanContext().getTraceId())
                .containsExactly(FIRST, SECOND);
        assertThat(span.getTraceId()).as("a trace of its own").isNotIn(FIRST, SECOND);
    }

    @Test
    void goesOnWithTheTraceOfOneEvent() {
        var seen = new ArrayList<String>();

        traces.continued(
                header(FIRST), "review.cases", () -> traces.traceparent().ifPresent(seen::add));

        assertThat(ended).extracting(SpanData::getTraceId).containsExactly(FIRST);
        assertThat(seen).singleElement().asString().startsWith("00-" + FIRST);
    }

    @Test
    void showsWhichWorkHasFailed() {
        Runnable failing =
                () -> {
                    throw new IllegalStateException("no");
                };

        assertThatThrownBy(() -> traces.linked(Stream.of(), "reporting.shown", failing))
                .hasMessage("no");

        assertThat(ended.getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
    }

    private static String header(String trace) {
        return "00-" + trace + "-00f067aa0ba902b7-01";
    }

    private static Traces traces(SpanExporter exporter) {
        var provider =
                SdkTracerProvider.builder()
                        .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                        .build();
        var otel = provider.get("test");
        var propagators = ContextPropagators.create(W3CTraceContextPropagator.getInstance());
        return new Traces(
                new OtelTracer(otel, new OtelCurrentTraceContext(), _ -> {}),
                new OtelPropagator(propagators, otel));
    }

    private record Kept(List<SpanData> ended) implements SpanExporter {

        @Override
        public CompletableResultCode export(Collection<SpanData> spans) {
            ended.addAll(spans);
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode flush() {
            return CompletableResultCode.ofSuccess();
        }

        @Override
        public CompletableResultCode shutdown() {
            return CompletableResultCode.ofSuccess();
        }
    }
}
