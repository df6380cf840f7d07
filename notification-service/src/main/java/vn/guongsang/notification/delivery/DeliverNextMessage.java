package vn.guongsang.notification.delivery;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.faults.FaultPoints;
import vn.guongsang.platform.observability.Traces;

/**
 * Delivers one message of the current centre: claimed, sent and marked in one transaction. Only a
 * process that dies between the server's 250 and our commit leaves a mail that is sent again, under
 * the same Message-ID.
 */
@Service
class DeliverNextMessage {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverNextMessage.class);

    private final Messages messages;
    private final MessagesView view;
    private final MailWords words;
    private final Postman postman;
    private final Traces traces;
    private final FaultPoints faults;
    private final Clock clock;

    DeliverNextMessage(
            Messages messages,
            MessagesView view,
            MailWords words,
            Postman postman,
            Traces traces,
            FaultPoints faults,
            Clock clock) {
        this.messages = messages;
        this.view = view;
        this.words = words;
        this.postman = postman;
        this.traces = traces;
        this.faults = faults;
        this.clock = clock;
    }

    @Transactional
    public DeliveryOutcome deliver() {
        return messages.claimNext(clock.instant())
                .map(this::inItsTrace)
                .orElse(DeliveryOutcome.NOTHING_DUE);
    }

    private DeliveryOutcome inItsTrace(Message message) {
        return traces.continuedCall(message.traceparent(), "mail", () -> deliver(message));
    }

    private DeliveryOutcome deliver(Message message) {
        var about = view.particulars(message.id());
        var email = about.email();
        var outcome = email == null ? suppress(message) : send(message, about, email);
        messages.saveAndFlush(message);
        return outcome;
    }

    private DeliveryOutcome suppress(Message message) {
        LOG.info("Message {} is suppressed: its person has no address", message.id().messageId());
        message.suppress("no-address");
        return DeliveryOutcome.SUPPRESSED;
    }

    private DeliveryOutcome send(Message message, Particulars about, String email) {
        var mail =
                new Mail(
                        message.id().header(),
                        email,
                        words.subject(about),
                        words.letter(about),
                        message.eventId(),
                        message.nominationId());
        var answer = postman.hand(mail);
        if (answer.verdict() == ServerAnswer.Verdict.TAKEN) {
            faults.reached("mail.accepted");
            if (faults.misbehaves("double-mail")) {
                postman.hand(mail.underAnotherId());
            }
        }
        return settle(message, answer);
    }

    private DeliveryOutcome settle(Message message, ServerAnswer answer) {
        var now = clock.instant();
        LOG.info(
                "Message {} of event {}: the mail server says {} ({})",
                message.id().messageId(),
                message.eventId(),
                answer.verdict(),
                answer.why());
        return switch (answer.verdict()) {
            case TAKEN -> {
                message.sent(now);
                yield DeliveryOutcome.SENT;
            }
            case LATER -> {
                message.postpone(answer.why(), now);
                yield DeliveryOutcome.POSTPONED;
            }
            case AWAY -> {
                message.postpone(answer.why(), now);
                yield DeliveryOutcome.SERVER_AWAY;
            }
            case NEVER -> {
                message.park(answer.why());
                yield DeliveryOutcome.PARKED;
            }
        };
    }
}
