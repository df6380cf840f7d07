package vn.guongsang.review.screening;

import vn.guongsang.platform.web.Receipt;

/** How a case answers a command. */
final class Receipts {

    private Receipts() {}

    static Receipt of(Case reviewed) {
        return new Receipt(
                reviewed.id().nominationId(), reviewed.status().name(), reviewed.version());
    }
}
