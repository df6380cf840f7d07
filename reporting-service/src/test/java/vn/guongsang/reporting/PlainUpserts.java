package vn.guongsang.reporting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.contracts.ReviewCompleted;

/**
 * What the read model does with the benchmark's facts, as plain JDBC does it fastest: the same
 * statements, as batches, with nothing to read and nothing to decide.
 */
final class PlainUpserts implements AutoCloseable {

    private static final String SUBMITTED =
            """
            insert into plain.compliance_nomination as n
                (centre_id, nomination_id, call_id, unit_id, changed_at, round, late, kind, field, topics,
                 direct_worker, own_revision)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (centre_id, nomination_id) do update
               set call_id = excluded.call_id, unit_id = excluded.unit_id,
                   changed_at = greatest(n.changed_at, excluded.changed_at), round = excluded.round,
                   late = excluded.late, kind = excluded.kind, field = excluded.field, topics = excluded.topics,
                   direct_worker = excluded.direct_worker, own_revision = excluded.own_revision
             where n.own_revision < excluded.own_revision
            """;
    private static final String OBLIGATION =
            """
            insert into plain.compliance_cell
                (centre_id, call_id, unit_id, status, nomination_id, changed_at, revision)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (centre_id, call_id, unit_id) do update
               set status = excluded.status, nomination_id = excluded.nomination_id,
                   changed_at = excluded.changed_at, revision = excluded.revision
             where plain.compliance_cell.revision < excluded.revision
            """;
    private static final String REVIEWED =
            """
            insert into plain.compliance_nomination as n
                (centre_id, nomination_id, call_id, unit_id, changed_at, review_status, review_round, review_revision)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (centre_id, nomination_id) do update
               set call_id = excluded.call_id, unit_id = excluded.unit_id,
                   changed_at = greatest(n.changed_at, excluded.changed_at),
                   review_status = excluded.review_status, review_round = excluded.review_round,
                   review_revision = excluded.review_revision
             where n.review_revision < excluded.review_revision
            """;
    private static final String DECIDED =
            """
            insert into plain.compliance_nomination as n
                (centre_id, nomination_id, call_id, unit_id, changed_at, award_status, award_revision)
            values (?, ?, ?, ?, ?, ?, ?)
            on conflict (centre_id, nomination_id) do update
               set call_id = excluded.call_id, unit_id = excluded.unit_id,
                   changed_at = greatest(n.changed_at, excluded.changed_at),
                   award_status = excluded.award_status, award_revision = excluded.award_revision
             where n.award_revision < excluded.award_revision
            """;

    private final Connection connection;
    private final PreparedStatement submitted;
    private final PreparedStatement obligation;
    private final PreparedStatement reviewed;
    private final PreparedStatement decided;

    PlainUpserts(Connection connection) throws SQLException {
        this.connection = connection;
        connection.setAutoCommit(false);
        submitted = connection.prepareStatement(SUBMITTED);
        obligation = connection.prepareStatement(OBLIGATION);
        reviewed = connection.prepareStatement(REVIEWED);
        decided = connection.prepareStatement(DECIDED);
    }

    /** One transaction, one batch for each statement. */
    void write(List<Fact> facts) throws SQLException {
        for (var fact : facts) {
            add(fact);
        }
        submitted.executeBatch();
        obligation.executeBatch();
        reviewed.executeBatch();
        decided.executeBatch();
        connection.commit();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void add(Fact fact) throws SQLException {
        switch (fact) {
            case NominationSubmitted f ->
                    add(
                            submitted,
                            news(
                                    f,
                                    f.outline(),
                                    f.round(),
                                    f.late(),
                                    f.kind(),
                                    f.field(),
                                    connection.createArrayOf("text", f.topics().toArray()),
                                    f.directWorker(),
                                    f.revision()));
            case ObligationChanged f ->
                    add(
                            obligation,
                            new Object[] {
                                f.centreId(),
                                f.callId(),
                                f.unitId(),
                                f.status(),
                                f.nominationId(),
                                time(f.at()),
                                f.revision()
                            });
            case NominationAccepted f ->
                    add(reviewed, news(f, f.outline(), "ACCEPTED", f.round(), f.revision()));
            case ReviewCompleted f ->
                    add(reviewed, news(f, f.outline(), f.outcome(), f.round(), f.revision()));
            case AwardGranted f -> add(decided, news(f, f.outline(), "GRANTED", f.revision()));
            default -> throw new IllegalArgumentException(fact.toString());
        }
    }

    private static Object[] news(Fact fact, NominationOutline outline, @Nullable Object... more) {
        var all = new Object[5 + more.length];
        all[0] = fact.centreId();
        all[1] = fact.aggregateId();
        all[2] = outline.callId();
        all[3] = outline.unitId();
        all[4] = time(fact.at());
        System.arraycopy(more, 0, all, 5, more.length);
        return all;
    }

    private static void add(PreparedStatement statement, Object[] values) throws SQLException {
        for (var i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static Object time(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
