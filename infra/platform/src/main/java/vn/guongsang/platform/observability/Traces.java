package vn.guongsang.platform.observability;

import io.micrometer.tracing.Link;
import io.micrometer.tracing.Span;
import io.micrometer.tracing.Tracer;
import io.micrometer.tracing.propagation.Propagator;
import java.util.HashMap;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.envelope.EventHeaders;

/**
 * Carries the trace of a request over outbox and Kafka: one submission is one trace in every log.
 */
public class Traces {

    private static final Pattern W3C =
            Pattern.compile("00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})");

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
        continuedCall(
                traceparent,
                name,
                () -> {
                    work.run();
                    return name;
                });
    }

    /** The same, for work with a result. */
    public <T> T continuedCall(@Nullable String traceparent, String name, Supplier<T> work) {
        return within(of(traceparent).name(name).start(), work);
    }

    /** Does the work in a span of its own that is linked to the traces of all these headers. */
    public void linked(Stream<String> traceparents, String name, Runnable work) {
        var span = tracer.spanBuilder().setNoParent().name(name);
        traceparents.map(this::link).flatMap(Optional::stream).forEach(span::addLink);
        within(
                span.start(),
                () -> {
                    work.run();
                    return name;
                });
    }

    private Span.Builder of(@Nullable String traceparent) {
        return propagator.extract(
                Optional.ofNullable(traceparent),
                (header, key) -> EventHeaders.TRACEPARENT.equals(key) ? header.orElse(null) : null);
    }

    /** None where the header is not as W3C has it: it came over the wire. */
    private Optional<Link> link(String traceparent) {
        var parts = W3C.matcher(traceparent);
        if (!parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                new Link(
                        tracer.traceContextBuilder()
                                .traceId(parts.group(1))
                                .spanId(parts.group(2))
                                .sampled(parts.group(3).endsWith("1"))
                                .build()));
    }

    private <T> T within(Span span, Supplier<T> work) {
        try (var _ = tracer.withSpan(span)) {
            return work.get();
        } catch (RuntimeException failure) {
            span.error(failure);
            throw failure;
        } finally {
            span.end();
        }
    }
}
