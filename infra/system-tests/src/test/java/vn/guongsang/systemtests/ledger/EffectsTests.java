package vn.guongsang.systemtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;
import static vn.guongsang.contracts.Topic.Service.REVIEW;
import static vn.guongsang.systemtests.ledger.Invariant.I5;
import static vn.guongsang.systemtests.ledger.Invariant.I7;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.evidence.Mail;
import vn.guongsang.systemtests.evidence.Rows;

/** I5 and I7: each promise is broken once, and the checker has to name it. */
class EffectsTests extends CheckedWorld {

    @Test
    void seesASecondMessageAboutOneEvent() {
        var message = world.messages.getFirst();
        var copy =
                new Rows.Message(
                        message.centreId(),
                        UUID.randomUUID(),
                        message.eventId(),
                        message.personId(),
                        message.channel(),
                        message.kind(),
                        message.nominationId(),
                        "SENT");
        world.messages.add(copy);
        world.mails.add(world.mail(copy));

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void missesAMessage() {
        world.mails.remove(world.mail(world.messages.removeLast()));

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void missesAMail() {
        world.mails.removeFirst();

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void allowsASecondMailOnlyWhereTheSenderDied() {
        world.mails.add(world.mails.getFirst());

        assertThat(broken()).containsExactly(I5);
        assertThat(broken(world.run().withMailCrashes(1))).isEmpty();
    }

    @Test
    void seesAMailUnderAnotherMessageId() {
        var mail = world.mails.getFirst();
        world.mails.add(new Mail("<again-" + mail.messageId().substring(1), mail.to(), "x", ""));

        assertThat(broken(world.run().withMailCrashes(1))).containsExactly(I5);
    }

    @Test
    void seesAMailToSomebodyElse() {
        var mail = world.mails.removeFirst();
        world.mails.add(new Mail(mail.messageId(), List.of("khac@hoagiang.example"), "x", ""));

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void seesAMailThatNoMessageExplains() {
        world.mails.add(new Mail("<1@x>", List.of("khac@hoagiang.example"), "x", ""));

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void seesAnEventThatWasConsumedAndLost() {
        var lost = submission(waiting);
        World.of(world.inboxes, REVIEW).removeIf(row -> row.eventId().toString().equals(lost.id()));
        world.cases.removeIf(row -> row.nominationId().equals(waiting.id));

        assertThat(broken()).contains(I7);
    }

    @Test
    void seesAPoisonThatNobodyParked() {
        var poison = new Run.Poison("poison-1", waiting.id.toString(), Set.of(REPORTING));
        var run = world.run().with(poison);
        assertThat(broken(run)).containsExactly(I7);

        World.of(world.parked, REPORTING).add(parked("poison-1"));
        assertThat(broken(run)).isEmpty();

        World.of(world.parked, NOTIFICATION).add(parked("poison-1"));
        assertThat(broken(run)).containsExactly(I7);
    }

    @Test
    void seesThatAPoisonWasParkedTwice() {
        var poison = new Run.Poison("poison-1", waiting.id.toString(), Set.of(REPORTING));
        World.of(world.parked, REPORTING).add(parked("poison-1"));
        World.of(world.parked, REPORTING).add(parked("poison-1"));

        assertThat(broken(world.run().with(poison))).containsExactly(I7);
    }

    @Test
    void seesAnEventThatIsStillParked() {
        World.of(world.parked, REPORTING).add(parked(submission(waiting).id()));

        assertThat(broken()).containsExactly(I7);
    }

    private Rows.Parked parked(String eventId) {
        return new Rows.Parked(
                "reporting.views",
                Topic.NOMINATION_EVENTS.wireName(),
                0,
                1,
                waiting.id.toString(),
                eventId,
                "unreadable",
                "PARKED");
    }
}
