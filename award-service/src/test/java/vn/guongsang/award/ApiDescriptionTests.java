package vn.guongsang.award;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.CommittedApi;
import vn.guongsang.testkit.TestTokens;

class ApiDescriptionTests extends RunningAward {

    @Test
    void isCommittedAsItRuns() {
        var anybody = TestTokens.of(UUID.randomUUID(), null, null);

        CommittedApi.isWhatRuns("award", new ApiCaller(port, anybody));
    }
}
