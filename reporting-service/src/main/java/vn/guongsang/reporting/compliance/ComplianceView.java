package vn.guongsang.reporting.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.reporting.Policy;

/** Reads the matrix of a call, in three queries whatever its size. */
@Component
public class ComplianceView {

    private static final String CALL =
            """
            select call_id, recognition, period, due_before from compliance_call
             where cast(:call as uuid) is null or call_id = :call
             order by opens_at desc, call_id desc limit 1
            """;
    private static final String CELLS =
            """
            select s.unit_id, u.code, u.name, c.status, c.changed_at
              from (select centre_id, unit_id from compliance_cell where call_id = :call
                     union
                    select centre_id, unit_id from compliance_nomination
                     where call_id = :call and status <> 'AWAITING_HEAD') s
              left join compliance_cell c
                     on (c.centre_id, c.unit_id, c.call_id) = (s.centre_id, s.unit_id, :call)
              left join unit_copy u on (u.centre_id, u.unit_id) = (s.centre_id, s.unit_id)
             where cast(:unit as uuid) is null or s.unit_id = :unit
             order by u.code, s.unit_id
            """;
    private static final String NOMINATIONS =
            """
            select n.unit_id, nomination_id, n.status, greatest(n.round, n.review_round) as round, n.late,
                   d.title, d.subject_name
              from compliance_nomination n left join dossier_copy d using (centre_id, nomination_id)
             where n.call_id = :call and n.status <> 'AWAITING_HEAD'
               and (cast(:unit as uuid) is null or n.unit_id = :unit)
             order by nomination_id
            """;

    private final JdbcClient jdbc;

    private record Call(UUID callId, String recognition, String period, Instant dueBefore) {}

    private record OfUnit(UUID unitId, CellNomination nomination) {}

    ComplianceView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The matrix as one moment had it: all of it for the office, the director and the auditor, for
     * everybody else the cell of their unit.
     *
     * @param callId none for the call that opened last
     * @throws NotFound if the centre has no such call
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ComplianceReport report(Actor by, @Nullable UUID callId) {
        var unit = Policy.readableUnit(by);
        var call =
                jdbc.sql(CALL)
                        .param("call", callId)
                        .query(Call.class)
                        .optional()
                        .orElseThrow(NotFound::new);
        var nominations = nominations(call.callId(), unit);
        var cells =
                jdbc.sql(CELLS)
                        .param("call", call.callId())
                        .param("unit", unit)
                        .query((row, _) -> cell(row, nominations))
                        .list();
        return new ComplianceReport(
                call.callId(),
                call.recognition(),
                call.period(),
                call.dueBefore(),
                ComplianceTotals.of(cells),
                cells);
    }

    private Map<UUID, List<CellNomination>> nominations(UUID callId, @Nullable UUID unit) {
        return jdbc
                .sql(NOMINATIONS)
                .param("call", callId)
                .param("unit", unit)
                .query((row, _) -> ofUnit(row))
                .list()
                .stream()
                .collect(groupingBy(OfUnit::unitId, mapping(OfUnit::nomination, toList())));
    }

    private static OfUnit ofUnit(ResultSet row) throws SQLException {
        return new OfUnit(
                row.getObject("unit_id", UUID.class),
                new CellNomination(
                        row.getObject("nomination_id", UUID.class),
                        row.getString("status"),
                        row.getInt("round"),
                        row.getObject("late", Boolean.class),
                        row.getString("title"),
                        row.getString("subject_name")));
    }

    private static ComplianceCell cell(ResultSet row, Map<UUID, List<CellNomination>> nominations)
            throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        return new ComplianceCell(
                unit,
                row.getString("code"),
                row.getString("name"),
                row.getString("status"),
                Optional.ofNullable(row.getObject("changed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)
                        .orElse(null),
                nominations.getOrDefault(unit, List.of()));
    }
}
