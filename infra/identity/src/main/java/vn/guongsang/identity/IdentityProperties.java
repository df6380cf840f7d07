package vn.guongsang.identity;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What this process is told from outside.
 *
 * @param publicUrl where browsers reach the gateway, without a slash at the end
 */
@ConfigurationProperties("guongsang")
public record IdentityProperties(String publicUrl, Identity identity) {

    /**
     * What only this process is told.
     *
     * @param gatewayClientSecret shared with the gateway
     * @param accountsFile accounts to take in at start; none where absent
     * @param clientsFile clients to take in at start; none where absent
     */
    public record Identity(
            String gatewayClientSecret, @Nullable Path accountsFile, @Nullable Path clientsFile) {}

    public IdentityProperties {
        publicUrl = publicUrl.endsWith("/") ? publicUrl.replaceAll("/+$", "") : publicUrl;
    }

    public String issuer() {
        return publicUrl + "/identity";
    }

    /** Where somebody goes who signed in here without coming from anywhere. */
    public String signInAtGateway() {
        return publicUrl + "/oauth2/authorization/guongsang";
    }
}
