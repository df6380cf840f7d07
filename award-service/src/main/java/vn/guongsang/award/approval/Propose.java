package vn.guongsang.award.approval;

import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

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

    Propose(Proposals proposals) {
        this.proposals = proposals;
    }

    /**
     * @throws ProposedAlready if the nomination was put to the director before
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void propose(Command command) {
        if (proposals.existsById(command.id())) {
            throw new ProposedAlready(command.id());
        }
        proposals.saveAndFlush(Proposal.of(command));
    }
}
