package vn.guongsang.systemtests.ledger;

import static vn.guongsang.contracts.Topic.Service.AWARD;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REVIEW;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Outcome;
import vn.guongsang.systemtests.client.Receipt;
import vn.guongsang.systemtests.evidence.Rows;

/** One nomination on its way through a made-up system that does everything right. */
final class Exemplar {
    final UUID id = UUID.randomUUID();
    final UUID unit;
    final UUID head;
    final UUID clerk;
    final UUID subject;

    private final World world;
    private final Facts facts;
    private int round;
    private long unitSaid;
    private long review;
    private long award;

    private Exemplar(World world, UUID unit) {
        this.world = world;
        this.unit = unit;
        this.head = world.person(unit);
        this.clerk = world.person(unit);
        this.subject = world.person(unit);
        this.facts =
                new Facts(
                        world.centre,
                        id,
                        new NominationOutline(
                                world.call, "EXEMPLAR", unit, "INDIVIDUAL", subject, head, clerk));
    }

    static Exemplar drafted(World world, UUID unit) {
        var exemplar = new Exemplar(world, unit);
        var asked = world.asked(Command.CREATE, unit, null, exemplar.title());
        var receipt = new Receipt(exemplar.id, "DRAFT", 1);
        world.answered(asked, new Outcome.Done(201, receipt, false));
        exemplar.owner("DRAFT");
        return exemplar;
    }

    String title() {
        return "Gương của " + unit;
    }

    Exemplar signedOff() {
        asked(Command.SIGN_OFF);
        round++;
        told(world.say(facts.handedIn(++unitSaid)), "HANDED_IN");
        world.say(facts.dossier(round, title()));
        var event = world.say(facts.submitted(++unitSaid, round));
        if (round == 1) {
            world.obligation(unit, "ON_TIME", id);
        }
        world.applied(REVIEW, event);
        toldToTheUnit(event, "RECEIPT");
        owner("SUBMITTED");
        shown("SUBMITTED");
        held("OPEN");
        return this;
    }

    Exemplar returned() {
        asked(Command.RETURN);
        var event = world.say(facts.returned(++review, round));
        toldToTheUnit(event, "RETURNED");
        owner("RETURNED");
        shown("RETURNED");
        held("RETURNED");
        return this;
    }

    Exemplar rejected() {
        asked(Command.REJECT);
        toldToTheUnit(completed("REJECTED"), "REJECTED");
        world.obligation(unit, "OWED", null);
        shown("REJECTED");
        held("REJECTED");
        return this;
    }

    Exemplar withdrawn() {
        world.say(facts.withdrawn(++review, round));
        world.obligation(unit, "OWED", null);
        shown("WITHDRAWN");
        held("WITHDRAWN");
        return this;
    }

    Exemplar accepted() {
        asked(Command.ACCEPT);
        toldToTheUnit(world.say(facts.accepted(++review, round)), "ACCEPTED");
        world.applied(AWARD, completed("RECOMMENDED"));
        shown("RECOMMENDED");
        held("COMPLETED");
        proposed("PENDING");
        return this;
    }

    Exemplar approved() {
        answered(Command.APPROVE, "GRANTED");
        world.say(facts.approved(++award, round));
        return granted();
    }

    Exemplar approvedForNow() {
        answered(Command.APPROVE, "APPROVED");
        world.say(facts.approved(++award, round));
        shown("APPROVED");
        proposed("APPROVED");
        return this;
    }

    Exemplar takenBack() {
        answered(Command.TAKE_BACK, "PENDING");
        world.say(facts.takenBack(++award, round));
        shown("RECOMMENDED");
        proposed("PENDING");
        return this;
    }

    Exemplar granted() {
        var event = world.say(facts.granted(++award, round));
        toldToTheUnit(event, "GRANTED");
        // By the other consumer, which opens the story.
        world.applied(NOTIFICATION, event);
        world.told(event, subject, id, "GRANTED");
        shown("GRANTED");
        proposed("GRANTED");
        return this;
    }

    Exemplar published() {
        world.say(facts.published(1));
        shown("PUBLISHED");
        return this;
    }

    /** The unit has given up what came back. */
    Exemplar discarded() {
        world.obligation(unit, "OWED", null);
        owner("DISCARDED");
        shown("DISCARDED");
        return this;
    }

    /** The clerk has given it to the head. */
    Exemplar handedIn() {
        told(world.say(facts.handedIn(1)), "HANDED_IN");
        owner("AWAITING_HEAD");
        shown("AWAITING_HEAD");
        return this;
    }

    private UUID completed(String outcome) {
        return world.say(facts.completed(++review, outcome, round));
    }

    private void asked(Command command) {
        world.answered(world.asked(command, unit, id, null), world.done(id));
    }

    private void answered(Command command, String status) {
        var done = new Outcome.Done(200, new Receipt(id, status, 1), false);
        world.answered(world.asked(command, unit, id, null), done);
    }

    private void told(UUID event, String kind) {
        world.applied(NOTIFICATION, event);
        world.told(event, head, id, kind);
    }

    private void toldToTheUnit(UUID event, String kind) {
        told(event, kind);
        world.told(event, clerk, id, kind);
    }

    private void owner(String status) {
        var row =
                new Rows.Nomination(
                        world.centre, id, world.call, unit, status, round, unitSaid, null);
        replace(world.nominations, Rows.Nomination::nominationId, row);
    }

    private void shown(String status) {
        var row = new Rows.Progress(world.centre, id, status);
        replace(world.progress, Rows.Progress::nominationId, row);
        var cell = new Rows.CellNomination(world.centre, id, world.call, unit, status);
        replace(world.cellNominations, Rows.CellNomination::nominationId, cell);
    }

    private void held(String status) {
        var row = new Rows.Case(world.centre, id, status, round, review);
        replace(world.cases, Rows.Case::nominationId, row);
    }

    private void proposed(String status) {
        var row = new Rows.Proposal(world.centre, id, status, award);
        replace(world.proposals, Rows.Proposal::nominationId, row);
    }

    private <T> void replace(List<T> rows, Function<T, UUID> key, T row) {
        rows.removeIf(old -> key.apply(old).equals(id));
        rows.add(row);
    }
}
