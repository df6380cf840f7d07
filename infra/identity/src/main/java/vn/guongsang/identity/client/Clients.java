package vn.guongsang.identity.client;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.oidc.OidcScopes;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Mandate;

/** Registers programs: the gateway, which acts for its users, and machines with a mandate. */
@Component
public class Clients {

    static final String GATEWAY = "gateway";

    private static final String MANDATE = "guongsang.mandate";
    private static final Duration ACCESS = Duration.ofMinutes(5);
    private static final Duration WORKING_DAY = Duration.ofHours(8);

    private final RegisteredClientRepository registered;
    private final PasswordEncoder secrets;

    Clients(RegisteredClientRepository registered, PasswordEncoder secrets) {
        this.registered = registered;
        this.secrets = secrets;
    }

    /** Adds the machine or replaces the one of that id; its tokens carry the mandate. */
    public void saveMachine(String clientId, String secret, Mandate mandate) {
        registered.save(
                withSecret(clientId, secret)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .clientSettings(
                                ClientSettings.builder().setting(MANDATE, mandate.claims()).build())
                        .build());
    }

    /** Adds or replaces the gateway, found under the public address. */
    public void saveGateway(String publicUrl, String secret) {
        registered.save(
                withSecret(GATEWAY, secret)
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .authorizationGrantType(AuthorizationGrantType.REFRESH_TOKEN)
                        .redirectUri(publicUrl + "/login/oauth2/code/guongsang")
                        .postLogoutRedirectUri(publicUrl + "/")
                        .scope(OidcScopes.OPENID)
                        .clientSettings(
                                ClientSettings.builder()
                                        .requireProofKey(true)
                                        .requireAuthorizationConsent(false)
                                        .build())
                        .build());
    }

    /** Gives the machine another mandate; it keeps its secret. */
    public void changeMandate(String clientId, Mandate mandate) {
        var client = registered.findByClientId(clientId);
        if (client != null) {
            registered.save(
                    RegisteredClient.from(client)
                            .clientSettings(
                                    ClientSettings.builder()
                                            .setting(MANDATE, mandate.claims())
                                            .build())
                            .build());
        }
    }

    /** The machine gets no further token, until it is saved with a new secret. */
    public void close(String clientId) {
        var client = registered.findByClientId(clientId);
        if (client != null) {
            registered.save(
                    RegisteredClient.from(client).clientSecretExpiresAt(Instant.now()).build());
        }
    }

    /** What a machine was registered with; null for a client that acts for people. */
    public static @Nullable Mandate mandate(RegisteredClient client) {
        return client.getClientSettings().getSetting(MANDATE) instanceof Map<?, ?> claims
                ? Mandate.of(claims)
                : null;
    }

    private RegisteredClient.Builder withSecret(String clientId, String secret) {
        var before = registered.findByClientId(clientId);
        return RegisteredClient.withId(
                        before == null ? UUID.randomUUID().toString() : before.getId())
                .clientId(clientId)
                .clientSecret(secrets.encode(secret))
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                .clientAuthenticationMethod(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                .tokenSettings(
                        TokenSettings.builder()
                                .accessTokenTimeToLive(ACCESS)
                                .refreshTokenTimeToLive(WORKING_DAY)
                                // Two gateways may refresh at once; rotation would log one out.
                                .reuseRefreshTokens(true)
                                .build());
    }
}
