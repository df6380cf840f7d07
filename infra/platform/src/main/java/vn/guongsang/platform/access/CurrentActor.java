package vn.guongsang.platform.access;

import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever asks right now, for what is not a handler and cannot ask for the {@link Actor}. */
public final class CurrentActor {

    private CurrentActor() {}

    /** Nobody for what comes without a token or is done by the clock. */
    public static Optional<Actor> get() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token
                ? Optional.of(token.actor())
                : Optional.empty();
    }
}
