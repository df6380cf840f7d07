package vn.guongsang.notification.delivery;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one person is told about one event, on one channel. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads what only the database needs.
class Message {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    @EmbeddedId private MessageId id;
    private UUID centreId;
    private UUID eventId;
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private UUID nominationId;
    private UUID callId;
    private UUID unitId;
    private int round;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String reason;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(WriteMessages.Command command, UUID personId, MessageKind kind, Instant now) {
        this.id = MessageId.next();
        this.centreId = command.centreId();
        this.eventId = command.eventId();
        this.personId = personId;
        this.channel = Channel.EMAIL;
        this.kind = kind;
        this.nominationId = command.nominationId();
        this.callId = command.callId();
        this.unitId = command.unitId();
        this.round = command.round();
        this.status = MessageStatus.PENDING;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    static Message write(
            WriteMessages.Command command, UUID personId, MessageKind kind, Instant now) {
        return new Message(command, personId, kind, now);
    }

    void sent(Instant at) {
        attempts++;
        status = MessageStatus.SENT;
        sentAt = at;
        reason = null;
    }

    /** The server is away or busy: it is tried again, for ever, with longer and longer pauses. */
    void postpone(String why, Instant now) {
        attempts++;
        reason = why;
        nextAttemptAt = now.plus(pause());
    }

    /** The server will never take it. */
    void park(String why) {
        attempts++;
        status = MessageStatus.PARKED;
        reason = why;
    }

    /** The person cannot be reached this way. */
    void suppress(String why) {
        status = MessageStatus.SUPPRESSED;
        reason = why;
    }

    private Duration pause() {
        var doublings = Math.min(attempts - 1, 16);
        var pause = FIRST_PAUSE.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    MessageId id() {
        return id;
    }

    UUID eventId() {
        return eventId;
    }

    UUID nominationId() {
        return nominationId;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
