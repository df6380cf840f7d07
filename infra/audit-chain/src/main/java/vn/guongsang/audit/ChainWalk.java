package vn.guongsang.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.NavigableMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.audit.Verification.Damage;
import vn.guongsang.audit.Verification.What;
import vn.guongsang.audit.VerifyAudit.Sealed;

/** Somebody who goes along a chain, seal by seal, and notes where it does not hold. */
class ChainWalk {

    private final UUID centre;
    private final NavigableMap<Long, String> kept;
    private final List<Damage> missing = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private byte @Nullable [] last;
    private long position;
    private @Nullable Long rewritten;

    /** An entry that is not what its seal holds. */
    private record Misfit(byte[] before, Sealed seal, AuditEntry entry) {

        boolean wouldFit(UUID centre, AuditEntry content) {
            return Arrays.equals(seal.hash(), Chain.seal(before, centre, inPlaceOf(content)));
        }

        private AuditEntry inPlaceOf(AuditEntry content) {
            return new AuditEntry(
                    entry.id(),
                    content.at(),
                    content.account(),
                    content.personId(),
                    content.onBehalfOf(),
                    content.act(),
                    content.thing(),
                    content.reason(),
                    content.before(),
                    content.after());
        }
    }

    /**
     * @param kept heads that lie elsewhere, by position
     */
    ChainWalk(UUID centre, NavigableMap<Long, String> kept) {
        this.centre = centre;
        this.kept = kept;
    }

    void next(Sealed seal) {
        var whole = seal.position() == position + 1;
        for (var gap = position + 1; gap < seal.position(); gap++) {
            missing.add(new Damage(What.DELETED, gap, null));
        }
        var before = position == 0 ? Chain.beginning(centre) : last;
        var entry = seal.entry();
        if (entry == null) {
            missing.add(new Damage(What.DELETED, seal.position(), seal.entryId()));
        } else if (whole
                && before != null
                && !Arrays.equals(seal.hash(), Chain.seal(before, centre, entry))) {
            misfits.add(new Misfit(before, seal, entry));
        }
        position = seal.position();
        last = seal.hash();
        var head = kept.get(position);
        if (head != null && rewritten == null && !head.equals(HexFormat.of().formatHex(last))) {
            rewritten = position;
        }
    }

    long sealed() {
        return position;
    }

    byte @Nullable [] head() {
        return last;
    }

    List<Damage> findings() {
        var found = new ArrayList<>(missing);
        misfits.forEach(each -> found.add(finding(each)));
        found.sort((a, b) -> Long.compare(place(a), place(b)));
        if (rewritten != null) {
            found.add(new Damage(What.REWRITTEN, rewritten, null));
        }
        if (!kept.isEmpty() && kept.lastKey() > position) {
            found.add(new Damage(What.CUT_OFF, position + 1, null));
        }
        return found;
    }

    private Damage finding(Misfit misfit) {
        var swapped =
                misfits.stream()
                        .filter(other -> other.seal().position() != misfit.seal().position())
                        .anyMatch(other -> misfit.wouldFit(centre, other.entry()));
        return new Damage(
                swapped ? What.SWAPPED : What.EDITED,
                misfit.seal().position(),
                misfit.entry().id());
    }

    private static long place(Damage finding) {
        return finding.position() == null ? Long.MAX_VALUE : finding.position();
    }
}
