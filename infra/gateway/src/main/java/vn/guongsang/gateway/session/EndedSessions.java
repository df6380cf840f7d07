package vn.guongsang.gateway.session;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.guongsang.gateway.GatewayProperties;

/**
 * Ends the sessions of whoever the provider says: an account that was closed, a device that was
 * lost. While the provider is away they end with the next refresh, which it then refuses.
 */
@Component
class EndedSessions {

    private static final Logger LOG = LoggerFactory.getLogger(EndedSessions.class);

    private final RestClient provider;
    private final JdbcClient jdbc;

    /** The provider tells the same for ten minutes; a session that began since is not meant. */
    private volatile Set<Long> done = Set.of();

    EndedSessions(
            ClientHttpRequestFactory upstreamRequests,
            GatewayProperties properties,
            JdbcClient jdbc) {
        this.provider =
                RestClient.builder()
                        .requestFactory(upstreamRequests)
                        .baseUrl(
                                URI.create(
                                        properties.upstream("identity").getFirst() + "/identity"))
                        .defaultHeaders(
                                headers ->
                                        headers.setBasicAuth(
                                                "gateway",
                                                properties.identity().gatewayClientSecret(),
                                                StandardCharsets.UTF_8))
                        .build();
        this.jdbc = jdbc;
    }

    /** What the provider answers. */
    record Answer(@Nullable List<Ended> items) {}

    /** One account's. */
    record Ended(long number, String username, Instant at) {}

    @Scheduled(fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void end() {
        try {
            var answer =
                    provider.get().uri("/gateway/ended-sessions").retrieve().body(Answer.class);
            var told = answer == null || answer.items() == null ? List.<Ended>of() : answer.items();
            told.stream().filter(ended -> !done.contains(ended.number())).forEach(this::end);
            done = Set.copyOf(told.stream().map(Ended::number).toList());
        } catch (RestClientException | DataAccessException away) {
            LOG.debug("It is not known whose sessions were ended", away);
        }
    }

    private void end(Ended ended) {
        jdbc.sql("delete from spring_session where principal_name = ? and creation_time < ?")
                .param(ended.username())
                .param(ended.at().toEpochMilli())
                .update();
    }
}
