package vn.guongsang.identity.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Adds lines to the audit, in the transaction of what they tell. The role of this process can
 * change none of them.
 */
@Component
public class AuditLog {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditLog(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * One line.
     *
     * @param actor the account or program that did it; none for the system itself
     * @param account whom it is about
     * @param machine which program it is about
     * @param detail what else is worth knowing; never a secret, a name or an address
     */
    public record Line(
            Act act,
            @Nullable UUID centre,
            @Nullable String actor,
            @Nullable UUID account,
            @Nullable UUID machine,
            @Nullable String reason,
            Map<String, Object> detail) {

        public static Line about(
                Act act, UUID centre, @Nullable String actor, UUID account, @Nullable String why) {
            return new Line(act, centre, actor, account, null, why, Map.of());
        }

        public static Line aboutMachine(
                Act act, UUID centre, String actor, UUID machine, String why) {
            return new Line(act, centre, actor, null, machine, why, Map.of());
        }

        public Line with(Map<String, Object> more) {
            return new Line(act, centre, actor, account, machine, reason, more);
        }
    }

    public void write(Line line) {
        jdbc.sql(
                        """
                        insert into audit (centre, actor, account, machine, action, reason, detail)
                        values (:centre, :actor, :account, :machine, :action, :reason, :detail::jsonb)
                        """)
                .param("centre", line.centre())
                .param("actor", line.actor())
                .param("account", line.account())
                .param("machine", line.machine())
                .param("action", line.act().name())
                .param("reason", line.reason())
                .param("detail", json.writeValueAsString(line.detail()))
                .update();
    }
}
