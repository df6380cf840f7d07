package vn.guongsang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.EventType;
import vn.guongsang.testkit.FactTeller;

/** What becomes of messages while their person, their words or an address is missing. */
class WhatIsKnownOfPeopleTests extends RunningNotification {
    private long revision = 1;
    private int round;

    @Test
    void waitsUntilThePersonIsKnown() {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-CC", "Khoa Hồi sức cấp cứu"),
                centre.callOpened(centre.unit()),
                nomination.dossier(1));
        var waiting = tell(nomination.submitted(1));
        var known = centre.person(nomination.outline().subjectId(), 1, "Hồ Thanh Trúc", null, "vi");
        FactTeller.tell(known);
        tell(verdicts.granted(1, 1));
        // The subject's own message has been dealt with, so the head's had its turn as well.
        await().until(() -> rows().stream().anyMatch(row -> row.status().equals("SUPPRESSED")));
        assertThat(awaitRow(waiting, "PENDING").attempts()).isZero();

        FactTeller.tell(centre.person(centre.head(), 1, "Trần Minh Phúc", headsAddress, "vi"));

        awaitRow(waiting, "SENT");
        assertThat(mailsTo(headsAddress)).isNotEmpty();
    }

    @Test
    void doesNotWaitForEverForATitle() {
        FactTeller.tell(centre.person(centre.head(), 1, "Đỗ Gia Hưng", headsAddress, "vi"));
        var event = tell(nomination.submitted(1));
        assertThat(awaitRow(event, "PENDING").attempts()).isZero();

        database()
                .sql(
                        "update message set created_at = created_at - interval '30 s' where event_id = ?")
                .param(event)
                .update();

        awaitRow(event, "SENT");
        assertThat(mailsTo(headsAddress))
                .singleElement()
                .satisfies(
                        mail -> assertThat(mail.text()).contains("“(chưa có tên)” của khoa/phòng"));
    }

    @Test
    void suppressesWhatCannotReachItsPerson() {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-CLS", "Khoa Xét nghiệm"),
                centre.person(centre.head(), 1, "Phạm Quốc Khải", null, "vi"),
                centre.callOpened(),
                nomination.dossier(1));

        var row = awaitRow(tell(nomination.submitted(1)), "SUPPRESSED");

        assertThat(row.reason()).isEqualTo("no-address");
        assertThat(row.attempts()).isZero();
    }

    @Test
    void forgetsAPersonAndDoesNotLearnThemAgain() {
        FactTeller.tell(
                centre.unitState(centre.unit(), 1, "K-KB", "Khoa Khám bệnh"),
                centre.callOpened(),
                nomination.dossier(1),
                centre.person(centre.head(), 1, "Võ Ngọc Lan", headsAddress, "vi"),
                centre.forgotten(EventType.PERSON_STATE, centre.head(), 2),
                centre.person(centre.head(), 1, "Võ Ngọc Lan", headsAddress, "vi"));

        awaitRow(tell(nomination.submitted(1)), "SUPPRESSED");

        assertThat(
                        database()
                                .sql(
                                        "select num_nonnulls(name, email, language) from person_copy where person_id = ?")
                                .param(centre.head())
                                .query(Integer.class)
                                .single())
                .isZero();
    }

    @Test
    void parksWhatHasNoAddressToGoTo() {
        tellAllAround();
        for (var address :
                new String[] {"nobody", "Bank <a@x.example>", "a@x.example, b@x.example"}) {
            FactTeller.tell(
                    centre.person(centre.head(), ++revision, "Bùi Văn Toại", address, "vi"));
            await().until(() -> addressOfHead().equals(address));

            var row = awaitRow(tell(nomination.submitted(++round)), "PARKED");

            assertThat(row.reason()).as(address).contains("AddressException");
        }
        assertThat(mailsTo("a@x.example")).isEmpty();
    }

    private String addressOfHead() {
        return database()
                .sql("select email from person_copy where centre_id = ? and person_id = ?")
                .params(centre.id(), centre.head())
                .query(String.class)
                .optional()
                .orElse("");
    }
}
