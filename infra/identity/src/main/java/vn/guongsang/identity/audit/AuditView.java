package vn.guongsang.identity.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit of a centre, the last first. */
@Component
public class AuditView {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * @param before only lines with a smaller number
     * @param account only lines about this account
     */
    public List<AuditRow> of(UUID centre, @Nullable UUID account, long before, int limit) {
        return jdbc.sql(
                        """
                        select number, at, actor, account, machine, action, reason, detail
                          from audit
                         where centre = :centre and number < :before
                           and (:account::uuid is null or account = :account)
                         order by number desc limit :limit
                        """)
                .param("centre", centre)
                .param("before", before)
                .param("account", account)
                .param("limit", limit)
                .query(this::row)
                .list();
    }

    private AuditRow row(ResultSet row, int number) throws SQLException {
        return new AuditRow(
                row.getLong("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor"),
                row.getObject("account", UUID.class),
                row.getObject("machine", UUID.class),
                row.getString("action"),
                row.getString("reason"),
                json.readValue(row.getString("detail"), new TypeReference<>() {}));
    }
}
