package vn.guongsang.review.dossier;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.review.Policy;

/** Who sees which cases: in one place, and the same for the list and for one. */
final class CaseReaders {

    /** What it leaves out does not exist for the reader; {@link #parameters} fills it. */
    static final String VISIBLE =
            """
             (:all or c.unit_id = :unit
               or (:council and exists (select 1 from voting v where v.nomination_id = c.nomination_id))
               or exists (select 1 from voting_roll r
                           where r.nomination_id = c.nomination_id and r.person_id = :person))
            """;

    private CaseReaders() {}

    /**
     * @throws NotAllowed for an account that could see nothing at all
     */
    static Map<String, @Nullable Object> parameters(Actor by) {
        if (!runVotings(by) && by.unit() == null && by.person() == null) {
            throw new NotAllowed();
        }
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("all", Policy.READ_ALL.isGivenAnywhere(by));
        parameters.put("council", runVotings(by));
        parameters.put("unit", by.unit());
        parameters.put("person", by.person());
        return parameters;
    }

    /** Those who open and close votings, and those who watch them. */
    static boolean runVotings(Actor by) {
        return Policy.READ_ALL.isGivenAnywhere(by) || Policy.COUNT.isGivenAnywhere(by);
    }
}
