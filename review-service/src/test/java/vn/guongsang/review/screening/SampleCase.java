package vn.guongsang.review.screening;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.Fact;
import vn.guongsang.testkit.RegisteredFacts;

/** What the tests of a case are made of. */
final class SampleCase {
    static final UUID UNIT = UUID.randomUUID();
    static final Instant AT = Instant.parse("2026-12-01T01:00:00Z");
    static final Doer SOMEBODY = new Doer("somebody", UUID.randomUUID());
    static final Route WITH_COUNCIL = route(true, 3, OwnUnitCheck.SECOND_OFFICER);
    static final Route OWN_UNIT_ALLOWED = route(false, 3, OwnUnitCheck.ALLOWED);
    static final Reasons REASONS =
            new Reasons(
                    List.of(
                            new Reason("MISSING_EVIDENCE", "/summary", "Thiếu số liệu."),
                            new Reason("MISSING_EVIDENCE", "/claims/0", "Chưa rõ nguồn."),
                            new Reason("TOO_SHORT", null, "Viết rõ hơn.")));
    private static final NominationId ID = new NominationId(UUID.randomUUID());

    private SampleCase() {}

    static Route rounds(int most) {
        return route(false, most, OwnUnitCheck.SECOND_OFFICER);
    }

    private static Route route(boolean council, int maxRounds, OwnUnitCheck ownUnit) {
        return new Route(council, maxRounds, ownUnit, new Share(3, 2), new Share(2, 1));
    }

    static OfficeCheck check(Route route) {
        return check(UUID.randomUUID(), route);
    }

    static OfficeCheck check(@Nullable UUID checkersUnit, Route route) {
        return new OfficeCheck(SOMEBODY, checkersUnit, route, AT);
    }

    static OpenCase.Command submission(int round) {
        var outline =
                new Outline(
                        UUID.randomUUID(),
                        "EXEMPLAR",
                        UNIT,
                        "INDIVIDUAL",
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        null);
        return new OpenCase.Command(UUID.randomUUID(), ID, outline, round, digest(round), AT);
    }

    static String digest(int round) {
        return "%064x".formatted(round);
    }

    static <F extends Fact> F said(Case by, Class<F> type) {
        return RegisteredFacts.of(by).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
