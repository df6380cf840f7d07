package vn.guongsang.identity.token;

import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.IdentityProperties;

/**
 * Makes a new key when the last one has signed long enough: whoever has got hold of it without
 * anybody noticing cannot use it for ever. Two instances may make one each, which does no harm.
 */
@Component
class ReplaceSigningKey {

    private static final Logger LOG = LoggerFactory.getLogger(ReplaceSigningKey.class);

    private final SigningKeys keys;
    private final IdentityProperties properties;

    ReplaceSigningKey(SigningKeys keys, IdentityProperties properties) {
        this.keys = keys;
        this.properties = properties;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void whenDue() {
        if (keys.areOlderThan(properties.identity().signingKeyLife())) {
            keys.add();
            LOG.info("Tokens will be signed with a new key");
        }
    }
}
