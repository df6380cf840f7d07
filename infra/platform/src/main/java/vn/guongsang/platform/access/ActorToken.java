package vn.guongsang.platform.access;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;

/** A validated token together with what it says about the caller. */
class ActorToken extends JwtAuthenticationToken {

    private final transient Actor actor;

    private ActorToken(Jwt jwt, Actor actor) {
        super(
                jwt,
                actor.roles().stream()
                        .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                        .toList(),
                actor.account());
        this.actor = actor;
    }

    /** Reads a token whose signature, issuer, audience and centre have been checked. */
    static ActorToken of(Jwt jwt) {
        var roles = Optional.ofNullable(jwt.getClaimAsStringList("roles")).orElse(List.of());
        return new ActorToken(
                jwt,
                new Actor(
                        Objects.requireNonNull(jwt.getSubject()),
                        Objects.requireNonNull(uuid(jwt, "centre")),
                        uuid(jwt, "unit"),
                        uuid(jwt, "person"),
                        // A role that a newer identity knows and this service does not opens
                        // nothing.
                        Arrays.stream(Role.values())
                                .filter(role -> roles.contains(role.name()))
                                .collect(toUnmodifiableSet())));
    }

    Actor actor() {
        return actor;
    }

    static @Nullable UUID uuid(Jwt jwt, String claim) {
        var value = jwt.getClaimAsString(claim);
        return value == null ? null : UUID.fromString(value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return super.equals(other);
    }

    @Override
    public int hashCode() {
        return super.hashCode();
    }
}
