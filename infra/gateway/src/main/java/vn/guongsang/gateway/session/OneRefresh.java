package vn.guongsang.gateway.session;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizationContext;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProvider;

/**
 * Refreshes once for all parallel calls of a session. A call that comes a little later with an old
 * copy of its session gets the same answer; a failure is shared by those who wait for it only.
 */
final class OneRefresh implements OAuth2AuthorizedClientProvider {

    private static final Duration EARLY = Duration.ofSeconds(60);
    private static final Duration REMEMBERED = Duration.ofSeconds(60);

    private final OAuth2AuthorizedClientProvider refresh;
    private final ConcurrentHashMap<String, CompletableFuture<OAuth2AuthorizedClient>> running =
            new ConcurrentHashMap<>();

    OneRefresh(OAuth2AuthorizedClientProvider refresh) {
        this.refresh = refresh;
    }

    /**
     * The session's client with fresh tokens; null where those it has are good.
     *
     * @throws ClientAuthorizationRequiredException if only a new sign-in can help
     */
    @Override
    public @Nullable OAuth2AuthorizedClient authorize(OAuth2AuthorizationContext context) {
        var client = context.getAuthorizedClient();
        if (client != null && isFresh(client)) {
            return null;
        }
        if (client == null || client.getRefreshToken() == null) {
            throw new ClientAuthorizationRequiredException(
                    context.getClientRegistration().getRegistrationId());
        }
        var key = client.getRefreshToken().getTokenValue();
        var mine = new CompletableFuture<OAuth2AuthorizedClient>();
        var other = running.putIfAbsent(key, mine);
        return other == null ? lead(key, mine, context) : follow(other);
    }

    private @Nullable OAuth2AuthorizedClient lead(
            String key,
            CompletableFuture<OAuth2AuthorizedClient> answer,
            OAuth2AuthorizationContext context) {
        try {
            var refreshed = refresh.authorize(context);
            answer.complete(refreshed);
            CompletableFuture.delayedExecutor(REMEMBERED.toSeconds(), TimeUnit.SECONDS)
                    .execute(() -> running.remove(key, answer));
            return refreshed;
        } catch (RuntimeException failure) {
            running.remove(key, answer);
            answer.completeExceptionally(failure);
            throw failure;
        }
    }

    private static OAuth2AuthorizedClient follow(CompletableFuture<OAuth2AuthorizedClient> answer) {
        try {
            return answer.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof RuntimeException cause ? cause : failure;
        }
    }

    private static boolean isFresh(OAuth2AuthorizedClient client) {
        var expires = client.getAccessToken().getExpiresAt();
        return expires == null || expires.isAfter(Instant.now().plus(EARLY));
    }
}
