package vn.guongsang.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody finds who goes through the audit of a centre.
 *
 * @param sealed how many entries the chain holds
 * @param head what the last seal is; kept elsewhere, it shows later that nothing was cut off
 * @param keptHeads how many heads the chain was held against; none while Kafka is away
 * @param unsealed entries that still wait for their seal, and so are not proven yet
 * @param findings what is not as it was written, the first first; at most a hundred
 */
public record Verification(
        long sealed,
        @Nullable String head,
        int keptHeads,
        List<Long> unsealed,
        List<Damage> findings) {

    public Verification {
        unsealed = List.copyOf(unsealed);
        findings = List.copyOf(findings);
    }

    /**
     * @param position in the chain; none for an entry that has none
     * @param entryId none where only a head tells that there was something
     */
    public record Damage(What what, @Nullable Long position, @Nullable Long entryId) {}

    /** What happened to an entry. */
    public enum What {
        /** It says something else than when it was sealed. */
        EDITED,
        /** It was there, and is not. */
        DELETED,
        /** It was written beside the service, which would have had it sealed. */
        INSERTED,
        /** It stands in the place of another, and that one in its. */
        SWAPPED,
        /** The chain ends before the head that somebody has kept. */
        CUT_OFF,
        /** The chain is whole and another one than the head says. */
        REWRITTEN
    }
}
