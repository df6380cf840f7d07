package vn.guongsang.award.approval;

/**
 * A nomination was recommended a second time. The inbox drops what is delivered twice, so this is a
 * mistake that somebody has to see.
 */
public class ProposedAlready extends IllegalStateException {

    ProposedAlready(NominationId nomination) {
        super(nomination + " has been proposed");
    }
}
