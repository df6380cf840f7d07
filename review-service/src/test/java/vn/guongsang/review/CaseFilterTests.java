package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;

/** The list as somebody asks for it who wants to know what to do next. */
class CaseFilterTests extends CouncilOfNine {
    private static final Instant MONDAY = Instant.parse("2026-11-02T02:00:00Z");

    private final SampleNomination other = SampleNomination.of(centre, UUID.randomUUID());

    @Test
    void showsTheUnitAndTheCallThatAreAskedFor() {
        submitBoth();

        assertThat(ids(officer(), "?unitId=" + unit)).containsExactly(id(nomination));
        assertThat(ids(officer(), "?callId=" + other.outline().callId()))
                .containsExactly(id(other));
        assertThat(ids(officer(), "?callId=" + UUID.randomUUID())).isEmpty();
    }

    @Test
    void showsFirstWhatHasStoodStillForLongest() {
        var waiting = new ArrayList<String>();
        for (int day = 0; day < 5; day++) {
            var one = SampleNomination.of(centre, UUID.randomUUID());
            FactTeller.tell(at(one, MONDAY.plusSeconds(day * 86_400L)));
            waiting.add(id(one));
        }
        await().until(() -> ids(officer(), "").size() == 5);

        assertThat(inParts("?sort=oldest&limit=2")).containsExactlyElementsOf(waiting);
        officer().post("/api/v1/cases/" + waiting.getFirst() + "/return", 0, REASONS);
        assertThat(ids(officer(), "?sort=oldest")).last().isEqualTo(waiting.getFirst());
    }

    @Test
    void goesOnWhereItWasWhenACaseMovesBetweenTwoParts() {
        FactTeller.tell(at(nomination, MONDAY), at(other, MONDAY.plusSeconds(60)));
        await().until(() -> ids(officer(), "").size() == 2);
        var first = officer().get("/api/v1/cases?sort=oldest&limit=1").json();
        var seen = first.at("/items/0/nominationId").asString("");
        officer().post("/api/v1/cases/" + seen + "/return", 0, REASONS);

        var rest = ids(officer(), "?sort=oldest&cursor=" + first.path("next").asString(""));

        assertThat(rest).hasSize(2).last().isEqualTo(seen);
    }

    @Test
    void showsOfficersWhatTheyCanCheck() {
        submitBoth();
        var own = caller(centre, unit, "EMULATION_OFFICER");

        assertThat(ids(own, "?mine=true")).containsExactly(id(other));
        assertThat(ids(own, "")).hasSize(2);
        decideRoute(false, 3, "ALLOWED");
        assertThat(ids(own, "?mine=true")).hasSize(2);
    }

    @Test
    void showsMembersWhatTheyHaveNotVotedOn() {
        openVoting();

        assertThat(ids(member(0), "?mine=true")).containsExactly(id(nomination));
        vote(0, "YES");
        assertThat(ids(member(0), "?mine=true")).isEmpty();
        assertThat(ids(member(0), "")).containsExactly(id(nomination));
        assertThat(ids(secretary(), "?mine=true")).containsExactly(id(nomination));
    }

    @Test
    void showsAUnitWhatItHasToComplete() {
        submitBoth();
        var head = caller(centre, unit, "UNIT_HEAD");
        assertThat(ids(head, "?mine=true")).isEmpty();

        officer().post(path() + "/return", 0, REASONS);

        assertThat(ids(head, "?mine=true")).containsExactly(id(nomination));
    }

    private void submitBoth() {
        FactTeller.tell(nomination.submitted(1), other.submitted(1));
        await().until(() -> ids(officer(), "").size() == 2);
    }

    private List<String> inParts(String query) {
        var found = new ArrayList<String>();
        var next = "";
        do {
            var part = officer().get("/api/v1/cases" + query + next).json();
            ids(part).forEach(found::add);
            next = part.path("next").isNull() ? "" : "&cursor=" + part.path("next").asString("");
        } while (!next.isEmpty());
        return found;
    }

    private static List<String> ids(ApiCaller reader, String query) {
        return ids(reader.get("/api/v1/cases" + query).json()).toList();
    }

    private static Stream<String> ids(JsonNode list) {
        return list.path("items").valueStream().map(item -> item.path("nominationId").asString(""));
    }

    private static String id(SampleNomination of) {
        return of.id().toString();
    }

    private static NominationSubmitted at(SampleNomination one, Instant at) {
        var told = one.submitted(1);
        return new NominationSubmitted(
                told.centreId(),
                told.nominationId(),
                told.revision(),
                at,
                told.outline(),
                told.kind(),
                told.topics(),
                told.directWorker(),
                told.round(),
                told.dossierDigest(),
                told.late(),
                told.field(),
                told.receiptNumber());
    }
}
