package vn.guongsang.platform.erasure;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes somebody who has to be forgotten out of the machinery of a service: states that wait to be
 * sent, parked events, remembered answers, the words of reasons in the audit.
 */
public class ForgetTraces {

    private final JdbcClient jdbc;

    ForgetTraces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Joins the caller's transaction; doing it again changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void of(UUID person, Collection<UUID> nominations) {
        var things = Stream.concat(Stream.of(person), nominations.stream()).map(UUID::toString);
        jdbc.sql("call forget_traces(cast(string_to_array(?, ',') as uuid[]))")
                .param(things.collect(joining(",")))
                .update();
    }
}
