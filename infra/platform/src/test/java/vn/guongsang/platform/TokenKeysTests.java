package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.TestTokens;

/** With which keys tokens are checked. */
class TokenKeysTests extends PlatformTests {

    private static final String OPERATIONS = "/api/v1/review/operations/invariants";

    @Test
    void areTakenUpWhileTheServiceRuns() {
        var before = somebody();
        assertThat(before.get(OPERATIONS).status()).isEqualTo(200);

        TestTokens.replaceKey();

        assertThat(somebody().get(OPERATIONS).status()).isEqualTo(200);
        assertThat(before.get(OPERATIONS).status()).isEqualTo(200);
    }

    private ApiCaller somebody() {
        return new ApiCaller(port, TestTokens.of(CENTRE_A, null, null, "OPERATOR"));
    }
}
