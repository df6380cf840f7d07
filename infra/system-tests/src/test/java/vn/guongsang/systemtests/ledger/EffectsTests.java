package vn.guongsang.systemtests.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;
import static vn.guongsang.contracts.Topic.Service.REVIEW;
import static vn.guongsang.systemtests.ledger.Invariant.I5;
import static vn.guongsang.systemtests.ledger.Invariant.I7;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic;
import vn.guongsang.systemtests.evidence.LogRecord;
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
                        message.callId(),
                        message.unitId(),
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
    void missesAMessageInTheApplication() {
        world.messages.removeIf(
                row -> row.channel().equals("IN_APP") && row.personId().equals(waiting.head));

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void seesAMessageToSomebodyWhomItDoesNotConcern() {
        var event = UUID.fromString(submission(waiting).id());
        world.told(event, granted.head, waiting.id, "RECEIVED");

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void expectsWhatTheOfficeHasToHear() {
        var officer = world.person(waiting.unit);
        world.decided("desks", "{\"officers\":[\"%s\"]}".formatted(officer));
        assertThat(broken()).containsExactly(I5);

        foundBy(officer);
        assertThat(broken()).isEmpty();
    }

    @Test
    void expectsADirectorToBeAskedWhereEveryOfficerIsOfTheUnit() {
        var officer = world.person(waiting.unit);
        var director = world.person(UUID.randomUUID());
        world.decided(
                "desks",
                "{\"officers\":[\"%s\"],\"directors\":[\"%s\"]}".formatted(officer, director));
        foundBy(officer);
        var recommended = UUID.fromString(said("ReviewCompleted", granted).id());
        world.told(recommended, director, granted.id, "TO_APPROVE");
        world.applied(NOTIFICATION, recommended);
        assertThat(broken()).containsExactly(I5);

        world.told(UUID.fromString(submission(waiting).id()), director, waiting.id, "TO_CHECK");
        assertThat(broken()).isEmpty();
    }

    @Test
    void expectsNothingForSomebodyWhoIsNotKnown() {
        world.decided("desks", "{\"officers\":[\"%s\"]}".formatted(UUID.randomUUID()));

        assertThat(broken()).isEmpty();
    }

    @Test
    void expectsThatWhoPreparedItHearsWhatTheHeadHears() {
        var awaited = world.messages.stream().filter(row -> row.kind().equals("HANDED_IN"));
        assertThat(awaited).noneMatch(row -> row.personId().equals(waiting.clerk));

        forgetMessagesTo(waiting.clerk);

        assertThat(broken()).containsExactly(I5);
    }

    @Test
    void expectsNothingForAClerkWhoHasLeft() {
        world.left(waiting.clerk, waiting.unit, LocalDate.of(2026, 12, 1));
        assertThat(broken()).containsExactly(I5);

        forgetMessagesTo(waiting.clerk);
        assertThat(broken()).isEmpty();
    }

    @Test
    void stillExpectsAMessageOnTheLastDay() {
        world.left(waiting.clerk, waiting.unit, LocalDate.of(2026, 12, 2));

        assertThat(broken()).isEmpty();
    }

    @Test
    void expectsNothingForNomineesWhoShallNotBeTold() {
        world.decided("messages", "{\"tellNominee\":false}");
        assertThat(broken()).containsExactly(I5);

        forgetMessagesTo(granted.subject);
        assertThat(broken()).isEmpty();
    }

    @Test
    void seesAReminderToSomebodyWhoHeadsNothing() {
        world.messages.add(
                new Rows.Message(
                        world.centre,
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        waiting.subject,
                        "IN_APP",
                        "REMINDER",
                        null,
                        world.call,
                        waiting.unit,
                        "SENT"));

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

    private void forgetMessagesTo(UUID person) {
        world.messages.removeIf(row -> row.personId().equals(person));
        world.mails.removeIf(mail -> mail.to().getFirst().startsWith(person.toString()));
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

    /** An officer finds every submission in the application. */
    private void foundBy(UUID officer) {
        for (var exemplar : List.of(granted, rejected, waiting)) {
            submissions(exemplar)
                    .forEach(
                            record ->
                                    world.written(
                                            UUID.fromString(record.id()),
                                            officer,
                                            exemplar.id,
                                            "NEW_SUBMISSION",
                                            "IN_APP"));
        }
    }

    private Stream<LogRecord> submissions(Exemplar exemplar) {
        return said(exemplar).filter(record -> record.type().contains("NominationSubmitted"));
    }

    private LogRecord said(String type, Exemplar exemplar) {
        return said(exemplar).filter(record -> record.type().contains(type)).toList().getFirst();
    }

    private Stream<LogRecord> said(Exemplar exemplar) {
        return world.log.stream().filter(r -> r.subject().equals(exemplar.id.toString()));
    }
}
