package vn.guongsang.platform.observability;

import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.envelope.EventHeaders;

/**
 * Carries the trace of a request over outbox and Kafka: one submission is one trace in every log.
 */
public class Traces {

    private final Tracer tracer;
    private final Propagator propagator;

    Traces(Tracer tracer, Propagator propagator) {
        this.tracer = tracer;
        this.propagator = propagator;
    }

    /** The W3C header of the running span, if one runs. */
    public Optional<String> traceparent() {
        var context = tracer.currentTraceContext().context();
        if (context == null) {
            return Optional.empty();
        }
        var carrier = new HashMap<String, String>();
        propagator.inject(context, carrier, (_, name, value) -> carrier.put(name, value));
        return Optional.ofNullable(carrier.get(EventHeaders.TRACEPARENT));
    }

    /** Does the work in a span that continues the trace of the header. */
    public void continued(@Nullable String traceparent, String name, Runnable work) {
        var span =
                propagator
                        .extract(
                                Optional.ofNullable(traceparent),
                                (header, key) ->
                                        EventHeaders.TRACEPARENT.equals(key)
                                                ? header.orElse(null)
                                                : null)
                        .name(name)
                        .start();
        try (var _ = tracer.withSpan(span)) {
            work.run();
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}
