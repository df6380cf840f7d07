package vn.guongsang.notification.reminder;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was reminded of what on which day. Joins the caller's transaction. */
@Component
class GivenReminders {

    /** About what somebody hears. */
    enum Occasion {
        UNIT,
        LIST,
        NOT_REACHED
    }

    /**
     * One thing that people may hear of once a day.
     *
     * @param about the unit, or the call where it is about several
     */
    record Subject(Occasion occasion, UUID callId, UUID about, LocalDate day) {

        /** The same for everybody who hears of it, however often it is derived. */
        UUID eventId() {
            var name = "reminder:" + occasion + ":" + callId + ":" + about + ":" + day;
            return UUID.nameUUIDFromBytes(name.getBytes(UTF_8));
        }
    }

    private final JdbcClient jdbc;

    GivenReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Insert first: two sweeps at once meet at the primary key, and the second waits for the first.
     *
     * @return whether nobody has reminded this person before
     */
    boolean isFirst(Subject subject, UUID person, Instant at) {
        return jdbc.sql(
                                """
                                insert into reminder_given
                                       (centre_id, call_id, occasion, about, day, person_id, given_at)
                                values (current_centre(), :call, :occasion, :about, :day, :person, :at)
                                on conflict do nothing
                                """)
                        .param("call", subject.callId())
                        .param("occasion", subject.occasion().name())
                        .param("about", subject.about())
                        .param("day", subject.day())
                        .param("person", person)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
