package vn.guongsang.review.voting;

import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.review.Policy;

/** Who belongs to the council, for those who work with it. */
@Component
public class CouncilView {

    private final JdbcClient jdbc;

    CouncilView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public CouncilRows all(Actor by) {
        Policy.SEE_COUNCIL.require(by);
        var members = members();
        return jdbc.sql("select version + 1 as seen, changed_by, changed_at from council")
                .query(
                        (row, _) ->
                                new CouncilRows(
                                        row.getLong("seen"),
                                        row.getString("changed_by"),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        members))
                .optional()
                .orElseGet(() -> new CouncilRows(0, null, null, List.of()));
    }

    private List<CouncilRows.Member> members() {
        return jdbc.sql(
                        """
                        select person_id, role, valid_from as "from", valid_to as "to"
                          from council_member order by valid_from, role, person_id
                        """)
                .query(CouncilRows.Member.class)
                .list();
    }
}
