package vn.guongsang.platform.idempotency;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.guongsang.problems.RequestRefused;

/** Answers by command; read and written in the transaction of the command. */
class RememberedAnswers {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcClient jdbc;

    RememberedAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The answer that the command got before; empty if it is new, and then nobody else can run it
     * until this transaction ends.
     *
     * @throws RequestRefused while another request runs it, or if the key was used for another body
     */
    Optional<Answer> claim(CommandKey command) {
        if (!alone(command)) {
            throw new RequestRefused(HttpStatus.CONFLICT, "still-running").retryAfter(PAUSE);
        }
        return jdbc.sql(
                        """
                        select status, location, etag, body, body_digest from idempotency_key
                         where principal = ? and route = ? and key = ?
                        """)
                .params(command.principal(), command.route(), command.key())
                .query(
                        (row, _) -> {
                            if (!Arrays.equals(row.getBytes("body_digest"), command.bodyDigest())) {
                                throw new RequestRefused(
                                        HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-reused");
                            }
                            return new Answer(
                                    row.getInt("status"),
                                    row.getString("location"),
                                    row.getString("etag"),
                                    row.getString("body"));
                        })
                .optional();
    }

    /** The answer that a copy got meanwhile; empty if there was none, and then this one counts. */
    Optional<Answer> claimOrRemember(CommandKey command, Answer answer) {
        var earlier = claim(command);
        if (earlier.isEmpty()) {
            remember(command, answer);
        }
        return earlier;
    }

    void remember(CommandKey command, Answer answer) {
        jdbc.sql(
                        """
                        insert into idempotency_key
                            (centre_id, principal, route, key, body_digest, status, location, etag, body)
                        values (current_centre(), ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict do nothing
                        """)
                .param(command.principal())
                .param(command.route())
                .param(command.key())
                .param(command.bodyDigest())
                .param(answer.status())
                .param(answer.location())
                .param(answer.etag())
                .param(answer.body())
                .update();
    }

    // Tried, not waited for: a second copy of a running request is told so at once.
    private boolean alone(CommandKey command) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param(String.join("\n", command.principal(), command.route(), command.key()))
                .query(Boolean.class)
                .single();
    }
}
