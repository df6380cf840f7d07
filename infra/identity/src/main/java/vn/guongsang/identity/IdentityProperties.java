package vn.guongsang.identity;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What this process is told from outside.
 *
 * @param publicUrl where browsers reach the gateway, without a slash at the end
 * @param audit none where no head is kept
 * @param mail none where this process sends no mail
 */
@ConfigurationProperties("guongsang")
public record IdentityProperties(
        String publicUrl, Identity identity, @Nullable Audit audit, @Nullable Mail mail) {

    /**
     * What only this process is told.
     *
     * @param gatewayClientSecret shared with the gateway
     * @param accountsFile accounts to take in at start; none where absent
     * @param clientsFile clients to take in at start; none where absent
     * @param firstStartFile where the link of a first start is written, for its owner only
     * @param nominationUrl where the register of units is told of a new centre; without it the
     *     administrator enters the centre there
     * @param signingKeyLife how long a key signs tokens
     */
    public record Identity(
            String gatewayClientSecret,
            @Nullable Path accountsFile,
            @Nullable Path clientsFile,
            @Nullable Path firstStartFile,
            @Nullable URI nominationUrl,
            @DefaultValue("90d") Duration signingKeyLife,
            @DefaultValue Passwords passwords) {}

    /**
     * @param shortest length of a password that somebody chooses
     * @param cost of one hash of a password: each step up doubles the time that a guess takes, and
     *     a login
     * @param firstLife how long a first password, on its slip, can be used
     * @param invitationLife of the link in an invitation
     * @param resetLife of the link in a mail to somebody who forgot their password
     */
    public record Passwords(
            @DefaultValue("12") int shortest,
            @DefaultValue("10") int cost,
            @DefaultValue("14d") Duration firstLife,
            @DefaultValue("7d") Duration invitationLife,
            @DefaultValue("30m") Duration resetLife) {}

    /**
     * Where the heads of the audit's chains are kept, out of reach of whoever owns the database.
     * Without it a chain is held against nothing but itself.
     *
     * @param kafka the addresses of the broker
     * @param headsLogin as whom, as Kafka clients are told it
     */
    public record Audit(String kafka, String headsLogin) {}

    /**
     * @param from the sender's address
     */
    public record Mail(String from) {}

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
