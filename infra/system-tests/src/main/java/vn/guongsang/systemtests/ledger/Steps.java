package vn.guongsang.systemtests.ledger;

import java.util.UUID;
import vn.guongsang.systemtests.client.Command;
import vn.guongsang.systemtests.client.Entry;

/** How often each step of one nomination was carried out, by the word of the callers. */
record Steps(Range signOffs, Range reviewFacts, Range awardFacts) {

    static Steps of(Picture picture, UUID id) {
        var returns = range(picture, id, Command.RETURN);
        var accepts = range(picture, id, Command.ACCEPT);
        var rejects = range(picture, id, Command.REJECT);
        var approves = range(picture, id, Command.APPROVE);
        var takenBack = range(picture, id, Command.TAKE_BACK);
        var declines = range(picture, id, Command.DECLINE);
        return new Steps(
                range(picture, id, Command.SIGN_OFF),
                // Acceptance says two things: accepted, and with nothing left to do, completed.
                returns.plus(accepts).plus(accepts).plus(rejects),
                // So does approval, when nothing has to be waited for: approved and granted.
                approves.plus(granted(picture, id)).plus(takenBack).plus(declines));
    }

    private static Range range(Picture picture, UUID id, Command command) {
        var entries = picture.entries(id, command).toList();
        var sure = entries.stream().filter(Entry::done).count();
        return new Range(sure, sure + entries.stream().filter(Entry::unknown).count());
    }

    /** Approvals that were answered with the award itself; an unanswered one may be one of them. */
    private static Range granted(Picture picture, UUID id) {
        var entries = picture.entries(id, Command.APPROVE).toList();
        var sure =
                entries.stream()
                        .flatMap(entry -> entry.receipt().stream())
                        .filter(receipt -> receipt.status().equals("GRANTED"))
                        .count();
        return new Range(sure, sure + entries.stream().filter(Entry::unknown).count());
    }

    /** At least this often, and at most that often. */
    record Range(long sure, long possible) {
        Range plus(Range other) {
            return new Range(sure + other.sure, possible + other.possible);
        }
    }
}
