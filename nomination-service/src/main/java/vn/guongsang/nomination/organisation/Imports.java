package vn.guongsang.nomination.organisation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The files of the current centre that wait, are being read, or were dealt with. */
@Component
class Imports {

    static final String RUNNING = "RUNNING";

    /** A file that is still to be read. */
    record Asked(ImportKind kind, boolean dryRun, byte[] file) {}

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void ask(UUID id, AskForImport.Command command, Instant at) {
        jdbc.sql(
                        """
                        insert into csv_import (centre_id, import_id, kind, dry_run, status, file, asked_by, asked_at)
                        values (current_centre(), :id, :kind, :dryRun, 'RUNNING', :file, :account, :at)
                        """)
                .param("id", id)
                .param("kind", command.kind().name())
                .param("dryRun", command.dryRun())
                .param("file", command.file())
                .param("account", command.by().account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Transactional(readOnly = true)
    public List<UUID> running() {
        return jdbc.sql(
                        "select import_id from csv_import where status = 'RUNNING' order by asked_at")
                .query(UUID.class)
                .list();
    }

    /**
     * The file, when it is this transaction's turn: a centre reads one after the other. None when
     * somebody else has dealt with it meanwhile.
     */
    Optional<Asked> takeTurn(UUID id) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('import ' || current_centre(), 0))")
                .query((_, _) -> true)
                .list();
        return jdbc.sql(
                        """
                        select kind, dry_run, file from csv_import where import_id = ? and status = 'RUNNING'
                        """)
                .param(id)
                .query(
                        (row, _) ->
                                new Asked(
                                        ImportKind.valueOf(row.getString("kind")),
                                        row.getBoolean("dry_run"),
                                        row.getBytes("file")))
                .optional();
    }

    /** Shows at once how far it is, while nothing of it can be seen yet. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void tell(UUID id, int lines, int done) {
        jdbc.sql(
                        """
                        update csv_import set lines = ?, done = ? where import_id = ? and status = 'RUNNING'
                        """)
                .params(lines, done, id)
                .update();
    }

    /** With its end the file goes: it names people. */
    @Transactional
    public void finish(UUID id, String status, int lines, int done, List<ImportProblem> problems) {
        jdbc.sql(
                        """
                        update csv_import
                           set status = :status, lines = :lines, done = :done, file = null,
                               problems = cast(:problems as jsonb)
                         where import_id = :id and status = 'RUNNING'
                        """)
                .param("status", status)
                .param("lines", lines)
                .param("done", done)
                .param("problems", json.writeValueAsString(problems))
                .param("id", id)
                .update();
    }
}
