package vn.guongsang.nomination.submission;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The office notes where the paper of a nomination can be seen. */
@Service
public class AttachScan {

    /** The nomination, as the caller has seen it, and where its paper is. */
    public record Command(Actor by, NominationId id, ExpectedVersion expected, String scan) {}

    private final Nominations nominations;

    AttachScan(Nominations nominations) {
        this.nominations = nominations;
    }

    @Transactional
    public Receipt attach(Command command) {
        Policy.ENTER_PAPER.require(command.by());
        var nomination = nominations.findById(command.id()).orElseThrow(NotFound::new);
        Receipts.checkThat(command.expected(), nomination);
        nomination.attachScan(command.scan());
        return Receipts.of(nominations.saveAndFlush(nomination));
    }
}
