package vn.guongsang.notification.delivery;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.observability.Traces;

/** Writes what people are told about one event, in the transaction of its inbox row. */
@Service
public class WriteMessages {

    private static final Logger LOG = LoggerFactory.getLogger(WriteMessages.class);

    /**
     * Something happened.
     *
     * @param recipients who is told what; one message a person, on each of its ways
     */
    public record Command(Occasion about, Map<UUID, MessageKind> recipients) {

        public Command {
            recipients = Map.copyOf(recipients);
        }
    }

    /** There is something to send once this is committed. */
    record Written() {}

    private final Messages messages;
    private final ApplicationEventPublisher events;
    private final Traces traces;
    private final Clock clock;

    WriteMessages(Messages messages, ApplicationEventPublisher events, Traces traces, Clock clock) {
        this.messages = messages;
        this.events = events;
        this.traces = traces;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(Command command) {
        if (command.recipients().isEmpty()) {
            return;
        }
        var now = clock.instant();
        var trace = traces.traceparent().orElse(null);
        messages.saveAllAndFlush(
                command.recipients().entrySet().stream()
                        .flatMap(
                                to ->
                                        to.getValue().channels().stream()
                                                .map(
                                                        channel ->
                                                                Message.write(
                                                                        command.about(),
                                                                        to.getKey(),
                                                                        to.getValue(),
                                                                        channel,
                                                                        now,
                                                                        trace)))
                        .toList());
        LOG.info(
                "Event {} is told to {}", command.about().eventId(), command.recipients().values());
        events.publishEvent(new Written());
    }
}
