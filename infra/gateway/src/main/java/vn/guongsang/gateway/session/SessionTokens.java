package vn.guongsang.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.stereotype.Component;

/**
 * Keeps the tokens of a browser in its session and nothing else of the client: the gateway's secret
 * is not copied into the session store, and a changed one counts for old sessions too.
 */
@Component
class SessionTokens implements OAuth2AuthorizedClientRepository {

    private static final String ATTRIBUTE = "guongsang.tokens";

    private final ClientRegistrationRepository providers;

    SessionTokens(ClientRegistrationRepository providers) {
        this.providers = providers;
    }

    /** The two tokens of one sign-in. */
    record Tokens(String principal, OAuth2AccessToken access, @Nullable OAuth2RefreshToken refresh)
            implements Serializable {}

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
            String provider, Authentication principal, HttpServletRequest request) {
        var session = request.getSession(false);
        var registration = providers.findByRegistrationId(provider);
        if (session == null
                || registration == null
                || !(session.getAttribute(ATTRIBUTE) instanceof Tokens tokens)) {
            return null;
        }
        return (T)
                new OAuth2AuthorizedClient(
                        registration, tokens.principal(), tokens.access(), tokens.refresh());
    }

    @Override
    public void saveAuthorizedClient(
            OAuth2AuthorizedClient client,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        request.getSession()
                .setAttribute(
                        ATTRIBUTE,
                        new Tokens(
                                client.getPrincipalName(),
                                client.getAccessToken(),
                                client.getRefreshToken()));
    }

    @Override
    public void removeAuthorizedClient(
            String provider,
            Authentication principal,
            HttpServletRequest request,
            HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(ATTRIBUTE);
        }
    }
}
