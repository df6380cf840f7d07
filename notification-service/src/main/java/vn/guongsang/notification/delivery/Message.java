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

    private @Nullable UUID nominationId;
    private @Nullable UUID callId;
    private @Nullable UUID unitId;
    private @Nullable Integer round;
    private @Nullable Integer receiptNumber;
    private Instant happenedAt;
    private UUID[] units;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    private int attempts;
    private Instant nextAttemptAt;
    private @Nullable String reason;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable Instant readAt;
    private @Nullable UUID digestId;
    private @Nullable String traceparent;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    private Message(Occasion about, UUID personId, MessageKind kind, Channel channel, Instant now) {
        this.id = MessageId.next();
        this.centreId = about.centreId();
        this.eventId = about.eventId();
        this.personId = personId;
        this.channel = channel;
        this.kind = kind;
        this.nominationId = about.nominationId();
        this.callId = about.callId();
        this.unitId = about.unitId();
        this.round = about.round();
        this.receiptNumber = about.receiptNumber();
        this.happenedAt = about.at();
        this.units = about.units().toArray(UUID[]::new);
        this.status = MessageStatus.PENDING;
        this.nextAttemptAt = now;
        this.createdAt = now;
    }

    static Message write(
            Occasion about,
            UUID personId,
            MessageKind kind,
            Channel channel,
            Instant now,
            @Nullable String traceparent) {
        var message = new Message(about, personId, kind, channel, now);
        message.traceparent = traceparent;
        if (channel == Channel.IN_APP) {
            message.status = MessageStatus.SENT;
            message.sentAt = now;
        }
        return message;
    }

    /** Its person has opened it; the first time counts. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
        }
    }

    /** A mail has told it together with others. */
    void toldIn(UUID digest) {
        digestId = digest;
    }

    /** Somebody has mended what was in the way. */
    void sendAgain(Instant now) {
        if (status != MessageStatus.PARKED && status != MessageStatus.SUPPRESSED) {
            throw new MessageRefused.NotInThisState(status);
        }
        status = MessageStatus.PENDING;
        attempts = 0;
        reason = null;
        nextAttemptAt = now;
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

    /** Nobody waits any more for the server to take it. */
    void giveUp() {
        if (status != MessageStatus.PARKED) {
            throw new MessageRefused.NotParked(status);
        }
        suppress("given-up");
    }

    /** What it is, in codes. */
    String about() {
        return kind + " " + channel;
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

    @Nullable UUID nominationId() {
        return nominationId;
    }

    @Nullable UUID unitId() {
        return unitId;
    }

    /** The trace in which it was written, which its mail continues. */
    @Nullable String traceparent() {
        return traceparent;
    }

    MessageStatus status() {
        return status;
    }

    boolean isOf(UUID person, Channel way) {
        return personId.equals(person) && channel == way;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }
}
