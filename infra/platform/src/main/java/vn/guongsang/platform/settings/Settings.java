package vn.guongsang.platform.settings;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the current centre has decided. Nothing is ever overwritten: whoever asks for a day that has
 * passed is told what held on it.
 */
public class Settings {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Settings(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What holds today, by the domain clock. Joins the caller's transaction. */
    @Transactional(readOnly = true)
    public <T extends Record> T today(Setting<T> setting) {
        return on(LocalDate.now(clock), setting);
    }

    /** What holds on a day. Joins the caller's transaction. */
    @Transactional(readOnly = true)
    public <T extends Record> T on(LocalDate day, Setting<T> setting) {
        return jdbc.sql(
                        """
                        select value from setting
                         where name = :name and effective_from <= :day
                         order by effective_from desc, setting_id desc limit 1
                        """)
                .param("name", setting.name())
                .param("day", day)
                .query(String.class)
                .optional()
                .map(value -> json.readValue(value, setting.type()))
                .orElse(setting.fallback());
    }
}
