package vn.guongsang.review.erasure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.erasure.ForgetTraces;

/**
 * Takes away what the office has written, and members with their votes about somebody. Their
 * dossiers go by themselves, with the tombstone of each.
 */
@Service
public class ForgetWords {

    /** The person, and the nominations that were about them. */
    public record Command(UUID person, List<UUID> nominations) {
        public Command {
            nominations = List.copyOf(nominations);
        }
    }

    private final JdbcClient jdbc;
    private final ForgetTraces traces;

    ForgetWords(JdbcClient jdbc, ForgetTraces traces) {
        this.jdbc = jdbc;
        this.traces = traces;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Command command) {
        jdbc.sql("call forget_words(cast(string_to_array(?, ',') as uuid[]))")
                .param(command.nominations().stream().map(UUID::toString).collect(joining(",")))
                .update();
        traces.of(command.person(), command.nominations());
    }
}
