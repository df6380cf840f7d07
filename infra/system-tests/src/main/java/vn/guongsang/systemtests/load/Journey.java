package vn.guongsang.systemtests.load;

import java.util.random.RandomGenerator;
import vn.guongsang.systemtests.client.Draft;
import vn.guongsang.systemtests.client.OfficeClient;
import vn.guongsang.systemtests.client.Receipt;
import vn.guongsang.systemtests.client.UnitClient;

/** One nomination from its draft to its end, with everybody's part in it. */
public final class Journey {
    private final Centre centre;
    private final UnitClient unit;
    private final Draft draft;
    private final Ending ending;

    public Journey(Centre centre, UnitClient unit, Draft draft, Ending ending) {
        this.centre = centre;
        this.unit = unit;
        this.draft = draft;
        this.ending = ending;
    }

    /**
     * Goes the whole way; each step waits until the part that has to answer is able to.
     *
     * @return the answer to the first sign-off
     */
    public Receipt go() {
        var submitted = unit.signedOff(draft);
        switch (ending) {
            case WAITING -> {}
            case REJECTED -> office().reject(office().knownCase(submitted.id())).receipt();
            case APPROVED -> approved(submitted);
            case DECLINED -> {
                accepted(submitted);
                centre.director()
                        .decline(centre.director().knownProposal(submitted.id()))
                        .receipt();
            }
            case RETURNED_THEN_APPROVED -> approved(again(submitted));
        }
        return submitted;
    }

    private void approved(Receipt submitted) {
        accepted(submitted);
        centre.director().approve(centre.director().knownProposal(submitted.id())).receipt();
    }

    private void accepted(Receipt submitted) {
        office().accept(office().knownCase(submitted.id())).receipt();
    }

    private Receipt again(Receipt submitted) {
        office().giveBack(office().knownCase(submitted.id())).receipt();
        var returned = unit.known(submitted.id(), "RETURNED");
        var better = draft.titled(draft.title() + ", đã bổ sung");
        // A change carries no key: when its answer is lost, the version tells whether it was made.
        unit.change(returned, better).deliver();
        var changed = unit.known(submitted.id(), "RETURNED");
        return unit.signOff(unit.handIn(changed).receipt()).receipt();
    }

    private OfficeClient office() {
        return centre.officeFor(unit);
    }

    /** How it ends. */
    public enum Ending {
        WAITING,
        REJECTED,
        APPROVED,
        DECLINED,
        RETURNED_THEN_APPROVED;

        private static final Ending[] ALL = values();

        static Ending of(RandomGenerator chance) {
            return ALL[chance.nextInt(ALL.length)];
        }
    }
}
