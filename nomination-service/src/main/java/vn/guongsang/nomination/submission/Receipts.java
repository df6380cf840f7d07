package vn.guongsang.nomination.submission;

import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** How a nomination answers a command, and how it tells a caller that they are behind. */
final class Receipts {

    private Receipts() {}

    static Receipt of(Nomination nomination) {
        return new Receipt(
                nomination.id().nominationId(), nomination.status().name(), nomination.version());
    }

    static void checkThat(ExpectedVersion expected, Nomination is) {
        expected.mustBe(is.version(), is.status().name());
    }
}
