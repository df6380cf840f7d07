package vn.guongsang.identity.beginning;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import vn.guongsang.identity.account.Mandate;
import vn.guongsang.identity.account.Role;
import vn.guongsang.identity.token.OwnTokens;

/** The register of units, which the nomination service keeps. */
@Component
class UnitRegister {

    private static final Logger LOG = LoggerFactory.getLogger(UnitRegister.class);
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final OwnTokens tokens;
    private final RestClient http;

    UnitRegister(OwnTokens tokens) {
        this.tokens = tokens;
        var requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(PATIENCE)
                                .build());
        requests.setReadTimeout(PATIENCE);
        this.http = RestClient.builder().requestFactory(requests).build();
    }

    /** Enters the centre as a unit; whether it is there now, be it from an earlier try. */
    boolean has(URI address, NewCentres.Centre centre) {
        try {
            var status = enter(address, centre);
            if (status.is2xxSuccessful() || status == HttpStatus.CONFLICT) {
                return true;
            }
            LOG.warn("Centre {} is not in the register of units: {}", centre.code(), status);
        } catch (RestClientException away) {
            LOG.debug("The register of units is away", away);
        }
        return false;
    }

    private HttpStatus enter(URI address, NewCentres.Centre centre) {
        var administrator = new Mandate(centre.id(), null, null, List.of(Role.ADMIN));
        var token = tokens.inTheNameOf(centre.administrator(), administrator);
        return http.post()
                .uri(address.resolve("/api/v1/units"))
                .header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", "first-start-" + centre.id())
                .contentType(MediaType.APPLICATION_JSON)
                .body(
                        Map.of(
                                "id", centre.id(),
                                "code", centre.code(),
                                "name", centre.name(),
                                "type", "CENTRE",
                                "validFrom", LocalDate.now(ZONE)))
                .exchange((request, answer) -> HttpStatus.valueOf(answer.getStatusCode().value()));
    }
}
