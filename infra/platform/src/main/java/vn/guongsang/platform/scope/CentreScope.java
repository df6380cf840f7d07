package vn.guongsang.platform.scope;

import java.util.Optional;
import java.util.UUID;

/**
 * The centre for which the current thread works. Without one no fenced row can be read or written.
 */
public final class CentreScope {

    private static final ScopedValue<UUID> CENTRE = ScopedValue.newInstance();

    private CentreScope() {}

    /**
     * Does the work for one centre; inside a running transaction call {@link CentreFence#raise}.
     */
    public static <R, X extends Throwable> R call(
            UUID centre, ScopedValue.CallableOp<? extends R, X> work) throws X {
        return ScopedValue.where(CENTRE, centre).<R, X>call(work);
    }

    /** The centre, where there is one. */
    public static Optional<UUID> centre() {
        return CENTRE.isBound() ? Optional.of(CENTRE.get()) : Optional.empty();
    }
}
