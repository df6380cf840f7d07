package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import vn.guongsang.platform.erasure.ForgetTraces;
import vn.guongsang.testkit.Mentions;
import vn.guongsang.testkit.PostgresDatabase;

/**
 * Somebody is forgotten by the machinery of a service; somebody else, and another centre, are not.
 */
class ForgetTracesTests extends PlatformTests {

    private static final String NAME = "Quàng Thị Xuyến Chi";
    private static final String STATE = "guongsang.dossier.state.v1";

    private final UUID centre = UUID.randomUUID();
    private final UUID foreign = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final UUID nomination = UUID.randomUUID();

    @Autowired private ForgetTraces traces;

    @Test
    void leavesNoWordOfThemAndAllOfTheOthers() {
        for (var where : List.of(centre, foreign)) {
            waiting(where);
            parked(where);
            answered(where);
            audited(where);
        }
        assertThat(Mentions.of(NAME, centre, "review"))
                .containsExactly("audit_entry", "idempotency_key", "outbox", "parked_event");

        in(centre, () -> traces.of(person, List.of(nomination)));
        in(centre, () -> traces.of(person, List.of(nomination)));

        assertThat(Mentions.of(NAME, centre, "review")).isEmpty();
        assertThat(Mentions.of(NAME, foreign, "review")).hasSize(4);
        assertThat(rows("outbox", centre)).isOne();
        assertThat(rows("parked_event", centre)).isOne();
        assertThat(rows("audit_entry where reason_digest is not null and", centre)).isOne();
        owner(
                "delete from outbox where topic = 'guongsang.dossier.state.v1' and parked_reason = 'x'");
    }

    @Test
    void refusesToWorkOutsideOfATransaction() {
        assertThatThrownBy(() -> traces.of(person, List.of()))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    /** A state that Kafka has refused: a sent one is not there any more. */
    private void waiting(UUID where) {
        owner(
                """
                insert into outbox (event_id, centre_id, lane, topic, message_key, aggregate_id, revision, event_type,
                                    payload, occurred_at, parked_at, parked_reason)
                values (gen_random_uuid(), '%s', 0, '%s', '%s', gen_random_uuid(), 1, 'x', '%s', now(), now(), 'x')
                """
                        .formatted(where, STATE, nomination, bytes()));
    }

    private void parked(UUID where) {
        owner(
                """
                insert into parked_event (consumer, topic, partition, log_offset, message_key, headers, payload, reason,
                                          state, settled_at)
                values ('review.nobody', '%s', 0, abs(hashtext('%s')), '%s', '{"ce_centre": "%s"}', '%s', 'x',
                        'DISCARDED', now())
                """
                        .formatted(STATE, where, nomination, where, bytes()));
    }

    private void answered(UUID where) {
        owner(
                """
                insert into idempotency_key (centre_id, principal, route, key, body_digest, status, body)
                values ('%s', 'x', 'POST /api/v1/people/%s/erase', 'k', '', 409, '"%s"')
                """
                        .formatted(where, person, NAME));
    }

    private void audited(UUID where) {
        owner(
                """
                insert into audit_entry (centre_id, account, act, thing, reason)
                values ('%s', 'x', 'POST', '%s', 'Vì %s')
                """
                        .formatted(where, nomination, NAME));
    }

    private static String bytes() {
        var digits = new StringBuilder("\\x");
        for (var each : NAME.getBytes(StandardCharsets.UTF_8)) {
            digits.append("%02x".formatted(each));
        }
        return digits.toString();
    }

    private static long rows(String table, UUID where) {
        var and = table.endsWith("and") ? " " : " where ";
        return count("select count(*) from " + table + and + "centre_id = '" + where + "'");
    }

    private static void owner(String sql) {
        try (var superuser = PostgresDatabase.server().connect("review");
                var statement = superuser.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
