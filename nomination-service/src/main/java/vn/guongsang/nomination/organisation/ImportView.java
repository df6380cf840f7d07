package vn.guongsang.nomination.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;

/** How far files are, and what is wrong with them. */
@Component
public class ImportView {

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ImportView(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Transactional(readOnly = true)
    public ImportRow find(Actor by, UUID id) {
        Policy.MEND_REGISTER.require(by);
        return jdbc.sql(
                        """
                        select import_id, kind, dry_run, status, lines, done, problems
                          from csv_import where import_id = ?
                        """)
                .param(id)
                .query(
                        (row, _) ->
                                new ImportRow(
                                        row.getObject("import_id", UUID.class),
                                        row.getString("kind"),
                                        row.getBoolean("dry_run"),
                                        row.getString("status"),
                                        row.getInt("lines"),
                                        row.getInt("done"),
                                        List.of(
                                                json.readValue(
                                                        row.getString("problems"),
                                                        ImportProblem[].class))))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
