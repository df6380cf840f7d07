package vn.guongsang.nomination.submission;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The head or a deputy gives a nomination back to the clerk. */
@Service
public class GiveBackNomination {

    /**
     * The nomination, as the caller has seen it.
     *
     * @param note what the clerk should change
     */
    public record Command(
            Actor by, NominationId id, ExpectedVersion expected, @Nullable String note) {}

    private final Nominations nominations;
    private final Signatories signatories;
    private final Clock clock;

    GiveBackNomination(Nominations nominations, Signatories signatories, Clock clock) {
        this.nominations = nominations;
        this.signatories = signatories;
        this.clock = clock;
    }

    @Transactional
    public Receipt giveBack(Command command) {
        var nomination = nominations.ofUnit(command.by(), command.id());
        signatories.mayDecide(command.by(), nomination);
        Receipts.checkThat(command.expected(), nomination);
        nomination.giveBack(command.note(), clock.instant());
        return Receipts.of(nominations.saveAndFlush(nomination));
    }
}
