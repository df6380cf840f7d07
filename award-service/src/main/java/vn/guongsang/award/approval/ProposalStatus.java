package vn.guongsang.award.approval;

/**
 * Where a proposal stands. {@code ISSUED} is passed through: who issues the decision grants with
 * it.
 */
public enum ProposalStatus {
    PENDING,
    APPROVED,
    ISSUED,
    GRANTED,
    DECLINED
}
