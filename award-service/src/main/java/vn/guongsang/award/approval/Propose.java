package vn.guongsang.award.approval;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.scope.Centres;

/** Review has recommended a nomination: it is put to the director. */
@Service
public class Propose {

    /**
     * What was recommended.
     *
     * @param round the round that was reviewed
     * @param dossierDigest the content that was reviewed
     */
    public record Command(
            UUID centre, NominationId id, Outline outline, int round, String dossierDigest) {}

    private final Proposals proposals;
    private final Centres centres;

    Propose(Proposals proposals, Centres centres) {
        this.proposals = proposals;
        this.centres = centres;
    }

    /**
     * @throws ProposedAlready if the nomination was put to the director before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(Command command) {
        if (proposals.existsById(command.id())) {
            throw new ProposedAlready(command.id());
        }
        centres.remember(command.centre());
        proposals.saveAndFlush(Proposal.of(command));
    }
}
