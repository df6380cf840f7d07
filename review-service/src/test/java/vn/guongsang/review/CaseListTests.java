package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.SampleNomination;

class CaseListTests extends RunningReview {
    private static final String CASES = "/api/v1/cases";

    @Test
    void comesInParts() {
        FactTeller.tell(
                nomination.submitted(1),
                SampleNomination.of(centre, unit).submitted(1),
                SampleNomination.of(centre, unit).submitted(1));
        await().until(() -> ids(list("")).count() == 3);

        var first = list("?limit=2");
        var second = list("?limit=2&cursor=" + first.path("next").asString(""));

        assertThat(ids(first)).hasSize(2);
        assertThat(second.path("next").isNull()).isTrue();
        assertThat(Stream.concat(ids(first), ids(second)))
                .containsExactlyElementsOf(ids(list("")).toList());
    }

    @Test
    void showsTheStatusThatIsAskedFor() {
        submit(1);

        assertThat(ids(list("?status=OPEN"))).containsExactly(nomination.id().toString());
        assertThat(ids(list("?status=COMPLETED"))).isEmpty();
    }

    @Test
    void showsAUnitItsOwn() {
        submit(1);
        var other = SampleNomination.of(centre, java.util.UUID.randomUUID());
        FactTeller.tell(other.submitted(1));
        await().until(() -> ids(list("")).count() == 2);

        var own = caller(centre, unit, "UNIT_HEAD").get(CASES).json();

        assertThat(ids(own)).containsExactly(nomination.id().toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=open",
                "?limit=0",
                "?limit=101",
                "?cursor=%21",
                "?limit=x",
                "?sort=newest",
                "?unitId=1",
                "?mine=maybe"
            })
    void refusesWhatItCannotRead(String query) {
        assertThat(officer().get(CASES + query).status()).isEqualTo(400);
    }

    private JsonNode list(String query) {
        return officer().get(CASES + query).json();
    }

    private static Stream<String> ids(JsonNode list) {
        return list.path("items").valueStream().map(item -> item.path("nominationId").asString(""));
    }
}
