package vn.guongsang.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.testkit.FactTeller;

class ConsumerTests extends OperationsTests {

    @Autowired EventCodec codec;
    @Autowired MeterRegistry meters;

    @Test
    void doesAnEffectOnceHoweverOftenTheFactArrives() {
        var nomination = UUID.randomUUID();
        var fact = Facts.submitted(CENTRE_A, nomination, 1);
        var event = UUID.randomUUID();
        for (var i = 0; i < 3; i++) {
            FactTeller.tell(event, fact);
        }
        var marker = UUID.randomUUID();
        FactTeller.tell(marker, Facts.submitted(CENTRE_A, nomination, 2));

        await().until(() -> notes(nomination, 2) == 1);

        assertThat(notes(nomination, 1)).isEqualTo(1);
        assertThat(meters.counter("inbox.duplicates", "consumer", "review.notes").count())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void worksForTheCentreThatTheFactCameFrom() {
        var nomination = UUID.randomUUID();
        FactTeller.tell(Facts.submitted(CENTRE_B, nomination, 1));

        await().until(() -> notes(nomination, 1) == 1);

        assertThat(
                        count(
                                "select count(*) from note where centre_id = '%s' and text like '%s%%'"
                                        .formatted(CENTRE_B, nomination)))
                .isEqualTo(1);
    }

    @Test
    void parksWhatItCannotApplyWithItsKeyAndLetsOthersGoOn() {
        var poisoned = UUID.randomUUID();
        var other = UUID.randomUUID();
        PlatformTestService.INDIGESTIBLE.add(poisoned);
        FactTeller.tell(Facts.submitted(CENTRE_A, poisoned, 1));
        FactTeller.tell(Facts.submitted(CENTRE_A, poisoned, 2));
        FactTeller.tell(Facts.submitted(CENTRE_A, other, 1));

        await().until(() -> notes(other, 1) == 1 && waiting(poisoned) == 2);
        PlatformTestService.INDIGESTIBLE.clear();
        FactTeller.tell(Facts.submitted(CENTRE_A, poisoned, 3));
        await().until(() -> waiting(poisoned) == 3);
        assertThat(notes(poisoned, 3)).isZero();

        assertThat(redrive(poisoned)).isEqualTo(3);

        assertThat(waiting(poisoned)).isZero();
        assertThat(notes(poisoned, 1) + notes(poisoned, 2) + notes(poisoned, 3)).isEqualTo(3);
    }

    @Test
    void parksARecordThatIsNoEvent() {
        var key = UUID.randomUUID();
        tell(Facts.submitted(CENTRE_A, key, 1), "{not json".getBytes(UTF_8));

        await().until(() -> waiting(key) == 1);

        as(CENTRE_A, "ADMIN").post(EVENTS + "/" + anyParked(key) + "/discard", 0, REASON);
        assertThat(waiting(key)).isZero();
    }

    @Test
    void countsTypesAndMembersOfTheFutureAndGoesOn() {
        var unknown = meters.counter("events.unknown", "consumer", "review.notes");
        var before = unknown.count();
        var nomination = UUID.randomUUID();
        var fact = Facts.submitted(CENTRE_A, nomination, 1);
        var grown =
                new String(codec.write(fact), UTF_8).replaceFirst("\\{", "{\"mood\":{\"a\":[1]},");
        FactTeller.tell(
                UUID.randomUUID(),
                "vn.guongsang.NominationApplauded.v1",
                fact,
                "{}".getBytes(UTF_8));
        tell(fact, grown.getBytes(UTF_8));

        await().until(() -> notes(nomination, 1) == 1);

        assertThat(unknown.count()).isEqualTo(before + 1);
        assertThat(meters.counter("events.unknown.members", "type", "NominationSubmitted").count())
                .isEqualTo(1);
    }

    @Test
    void keepsTheNewestStateAndForgetsItWithItsTombstone() {
        var nomination = UUID.randomUUID();
        var kept = UUID.randomUUID();
        FactTeller.tell(Facts.dossier(CENTRE_A, nomination, 2, "Mới"));
        FactTeller.tell(Facts.dossier(CENTRE_A, nomination, 1, "Cũ"));
        FactTeller.tell(Facts.dossier(CENTRE_A, kept, 1, "Giữ"));
        await().until(() -> shown(kept) == 1 && shown(nomination) == 1);
        assertThat(
                        count(
                                "select count(*) from shown_dossier where title = 'Mới' and nomination_id = '%s'"
                                        .formatted(nomination)))
                .isEqualTo(1);

        tell(Facts.dossier(CENTRE_A, nomination, 3, ""), null);

        await().until(() -> shown(nomination) == 0);
        assertThat(shown(kept)).isEqualTo(1);
    }

    @Test
    void appliesTheRestOfAPollInWhichOneEventIsPoison() {
        var poisoned = UUID.randomUUID();
        PlatformTestService.INDIGESTIBLE.add(poisoned);
        var others = Facts.ids(30);
        others.subList(0, 15)
                .forEach(id -> FactTeller.tell(Facts.dossier(CENTRE_A, id, 1, "Hồ sơ")));
        FactTeller.tell(Facts.dossier(CENTRE_A, poisoned, 1, "Hỏng"));
        others.subList(15, 30)
                .forEach(id -> FactTeller.tell(Facts.dossier(CENTRE_B, id, 1, "Hồ sơ")));

        await().untilAsserted(
                        () -> {
                            assertThat(others).allMatch(id -> shown(id) == 1);
                            assertThat(waiting(poisoned)).isEqualTo(1);
                        });

        PlatformTestService.INDIGESTIBLE.clear();
        redrive(poisoned);
        assertThat(shown(poisoned)).isEqualTo(1);
    }

    private static void tell(Fact about, byte @Nullable [] body) {
        FactTeller.tell(UUID.randomUUID(), EventType.of(about).wireName(), about, body);
    }

    private int redrive(UUID key) {
        return as(CENTRE_A, "ADMIN")
                .post(EVENTS + "/" + anyParked(key) + "/redrive", 0, "")
                .json()
                .path("applied")
                .asInt();
    }

    private static long waiting(UUID key) {
        return count(
                "select count(*) from parked_event where state = 'PARKED' and message_key = '%s'"
                        .formatted(key));
    }

    private static long anyParked(UUID key) {
        return count("select max(id) from parked_event where message_key = '%s'".formatted(key));
    }
}
