package vn.guongsang.reporting.compliance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.UriComponentsBuilder;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.reporting.Months;
import vn.guongsang.reporting.Policy;
import vn.guongsang.reporting.compliance.ComplianceMatrix.MatrixCall;
import vn.guongsang.reporting.compliance.ComplianceMatrix.MatrixCell;
import vn.guongsang.reporting.compliance.ComplianceMatrix.MatrixUnit;

/** Reads unit by month, in two queries whatever its size. */
@Component
public class MatrixView {

    private final JdbcClient jdbc;

    private record Line(
            UUID unitId,
            @Nullable String code,
            @Nullable String name,
            UUID callId,
            String period,
            @Nullable String status,
            long nominations) {}

    private record Unit(UUID unitId, @Nullable String code, @Nullable String name) {}

    MatrixView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ComplianceMatrix matrix(Actor by, Months months) {
        var calls =
                jdbc.sql(
                                """
                                select call_id, recognition, period, due_before, closed_at from compliance_call
                                 where period between :from and :to order by period, opens_at, call_id
                                """)
                        .param("from", months.from().toString())
                        .param("to", months.to().toString())
                        .query(MatrixCall.class)
                        .list();
        var rows =
                lines(months, Policy.readableUnit(by)).stream()
                        .collect(
                                groupingBy(
                                        line -> new Unit(line.unitId(), line.code(), line.name()),
                                        LinkedHashMap::new,
                                        mapping(MatrixView::cell, toList())));
        return new ComplianceMatrix(
                months.from().toString(),
                months.to().toString(),
                calls,
                rows.entrySet().stream()
                        .map(
                                row ->
                                        new MatrixUnit(
                                                row.getKey().unitId(),
                                                row.getKey().code(),
                                                row.getKey().name(),
                                                row.getValue()))
                        .toList());
    }

    private List<Line> lines(Months months, @Nullable UUID unit) {
        return jdbc.sql(
                        """
                        with sent as (
                          select call_id, unit_id, count(*) as nominations from compliance_nomination
                           where reached > 1 group by call_id, unit_id)
                        select s.unit_id, u.code, u.name, a.call_id, a.period, s.status, s.nominations
                          from compliance_call a
                          join (select call_id, unit_id, c.status, coalesce(n.nominations, 0) as nominations
                                  from (select call_id, unit_id, status from compliance_cell) c
                                  full join sent n using (call_id, unit_id)) s using (call_id)
                          left join unit_copy u on u.unit_id = s.unit_id
                         where a.period between :from and :to
                           and (cast(:unit as uuid) is null or s.unit_id = :unit)
                         order by u.code, s.unit_id, a.period, a.opens_at, a.call_id
                        """)
                .param("from", months.from().toString())
                .param("to", months.to().toString())
                .param("unit", unit)
                .query(Line.class)
                .list();
    }

    private static MatrixCell cell(Line line) {
        var list =
                UriComponentsBuilder.fromPath("/api/v1/funnel/list")
                        .queryParam("from", line.period())
                        .queryParam("to", line.period())
                        .queryParam("by", "unit")
                        .queryParam("key", line.unitId())
                        .queryParam("step", "SUBMITTED")
                        .toUriString();
        return new MatrixCell(
                line.callId(), line.period(), line.status(), line.nominations(), list);
    }
}
