package vn.guongsang.award.approval;

/** Where a proposal stands. */
public enum ProposalStatus {
    PENDING,
    APPROVED,
    GRANTED,
    DECLINED
}
