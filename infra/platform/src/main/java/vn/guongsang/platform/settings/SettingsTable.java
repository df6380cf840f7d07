package vn.guongsang.platform.settings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.settings.SettingHistory.Decision;

/** Every decision about every setting of the current centre. */
class SettingsTable {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    SettingsTable(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    List<Decision> decisions(String name) {
        return jdbc.sql(
                        """
                        select effective_from, value, reason, decided_by, decided_at from setting
                         where name = ? order by effective_from desc, setting_id desc
                        """)
                .param(name)
                .query((row, _) -> decision(row))
                .list();
    }

    void decide(
            String name, LocalDate from, Record value, String reason, String account, Instant at) {
        jdbc.sql(
                        """
                        insert into setting (centre_id, name, effective_from, value, reason, decided_by, decided_at)
                        values (current_centre(), :name, :from, cast(:value as jsonb), :reason, :account, :at)
                        """)
                .param("name", name)
                .param("from", from)
                .param("value", json.writeValueAsString(value))
                .param("reason", reason)
                .param("account", account)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                row.getObject("effective_from", LocalDate.class),
                json.readTree(row.getString("value")),
                row.getString("reason"),
                row.getString("decided_by"),
                row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
