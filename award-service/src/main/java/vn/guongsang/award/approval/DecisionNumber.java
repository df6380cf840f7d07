package vn.guongsang.award.approval;

import jakarta.persistence.Embeddable;

/** Names a decision in its centre. */
@Embeddable
record DecisionNumber(Integer decisionYear, Integer decisionNumber) {}
