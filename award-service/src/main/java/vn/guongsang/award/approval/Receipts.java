package vn.guongsang.award.approval;

import vn.guongsang.platform.web.Receipt;

/** How a proposal answers a command. */
final class Receipts {

    private Receipts() {}

    static Receipt of(Proposal proposal) {
        return new Receipt(
                proposal.id().nominationId(), proposal.status().name(), proposal.version());
    }
}
