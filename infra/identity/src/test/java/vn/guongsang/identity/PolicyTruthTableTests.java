package vn.guongsang.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.guongsang.identity.account.Mandate;
import vn.guongsang.identity.account.Role;
import vn.guongsang.identity.token.OwnTokens;
import vn.guongsang.testkit.policy.PlantedMutation;
import vn.guongsang.testkit.policy.PolicyFixture;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;
import vn.guongsang.testkit.policy.PolicyTruth;

class PolicyTruthTableTests implements PolicyTruth {

    private static final String CALLER = "vn.guongsang.identity.account.Caller";
    private static final String POLICY = "vn.guongsang.identity.account.Policy";

    private final Identity identity = Identity.shared();
    private final UUID centre = UUID.randomUUID();

    /** The same everywhere: accounts know no units. */
    private final Map<String, Seat> seats =
            PolicyFixture.of(
                            centre,
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            UUID.randomUUID(),
                            Map.of(),
                            0)
                    .seats();

    private final Api admin = Api.of(identity, centre.toString(), Role.ADMIN);

    @Override
    public String service() {
        return "identity";
    }

    @Override
    public int policyPort() {
        return identity.at("").getPort();
    }

    @Override
    public String folder() {
        return "/identity";
    }

    @Override
    public RequestMappingHandlerMapping mappings() {
        return identity.part("requestMappingHandlerMapping", RequestMappingHandlerMapping.class);
    }

    /** As {@link OwnTokens} makes them, for as long as the table takes. */
    @Override
    public String token(Seat seat, List<String> roles) {
        var mandate =
                new Mandate(
                        seat.centre(),
                        seat.unit(),
                        seat.person(),
                        roles.stream().map(Role::valueOf).toList());
        var now = Instant.now();
        var claims =
                JwtClaimsSet.builder()
                        .issuer(Identity.PUBLIC_URL + "/identity")
                        .subject("program-" + UUID.randomUUID())
                        .audience(List.of(OwnTokens.AUDIENCE))
                        .issuedAt(now)
                        .expiresAt(now.plus(Duration.ofHours(1)))
                        .claims(all -> all.putAll(mandate.claims()))
                        .build();
        var header = JwsHeader.with(SignatureAlgorithm.RS256).build();
        return identity.part(JwtEncoder.class)
                .encode(JwtEncoderParameters.from(header, claims))
                .getTokenValue();
    }

    @Override
    public Stream<PlantedMutation> mutations() {
        return Stream.of(
                PlantedMutation.noRoleIsRequired().in(POLICY),
                PlantedMutation.everybodyIsOf(centre).in(CALLER),
                new PlantedMutation(
                        "everybody has every role",
                        POLICY,
                        "isGiven",
                        PlantedMutation.Change.SAYS_YES,
                        "403"));
    }

    @Override
    public PolicyFixture fixture(String name) {
        return switch (name) {
            case "clerk", "leaver" -> account(null, "UNIT_REPORTER");
            case "mailed" -> account("clerk@example.test", "UNIT_REPORTER");
            case "editor" -> account(null, "EDITOR");
            case "machine" -> {
                var unit = UUID.randomUUID();
                var request = "{\"unitId\":\"%s\",\"reason\":\"x\"}".formatted(unit);
                yield standsOn(
                        Api.tree(admin.post("/machines", request)).at("/id").asString(), unit);
            }
            default -> throw new IllegalArgumentException(name);
        };
    }

    private PolicyFixture account(@Nullable String email, String role) {
        var made =
                admin.post(
                        "/accounts",
                        """
                        {"username":"t%s","name":"Người Mẫu","email":%s,
                         "roles":[{"role":"%s","from":"2026-01-01"}]}
                        """
                                .formatted(
                                        UUID.randomUUID().toString().substring(0, 13),
                                        email == null ? null : "\"" + email + "\"",
                                        role));
        return standsOn(Api.tree(made).at("/id").asString(), UUID.randomUUID());
    }

    private PolicyFixture standsOn(String id, UUID unit) {
        return new PolicyFixture(Map.of("id", id, "unit", unit), 0, seats);
    }
}
