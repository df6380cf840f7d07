package vn.guongsang.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A request that somebody may send in the place of another. */
public interface ForSomebody {

    /** The person or unit for whom it is done; none where callers act for themselves. */
    @Nullable UUID forWhom();
}
