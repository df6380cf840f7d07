package vn.guongsang.nomination.submission;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.organisation.Register;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.problems.FieldProblem;

/** Says beforehand what the sign-off would refuse, so that nobody hands in what cannot leave. */
@Component
public class MissingContent {

    private final Nominations nominations;
    private final Register register;
    private final CentreRules rules;
    private final Clock clock;

    MissingContent(Nominations nominations, Register register, CentreRules rules, Clock clock) {
        this.nominations = nominations;
        this.register = register;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<FieldProblem> of(Actor by, NominationId id) {
        var content = nominations.ofUnit(by, id).content();
        var named = content.personId();
        var person = named == null ? null : register.person(named).orElse(null);
        return rules.completeness(person, LocalDate.now(clock)).missing(content);
    }
}
