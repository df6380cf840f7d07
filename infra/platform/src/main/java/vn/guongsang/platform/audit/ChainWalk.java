package vn.guongsang.platform.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.platform.audit.Verification.Damage;
import vn.guongsang.platform.audit.Verification.What;
import vn.guongsang.platform.audit.VerifyAudit.Sealed;

/** Somebody who goes along a chain, seal by seal, and notes where it does not hold. */
class ChainWalk {

    private final UUID centre;
    private final @Nullable Long keptPosition;
    private final @Nullable String keptHead;
    private final List<Damage> missing = new ArrayList<>();
    private final List<Misfit> misfits = new ArrayList<>();
    private byte @Nullable [] last;
    private long position;
    private boolean keptHeadHolds;

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

    ChainWalk(UUID centre, @Nullable Long keptPosition, @Nullable String keptHead) {
        this.centre = centre;
        this.keptPosition = keptPosition;
        this.keptHead = keptHead;
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
        if (keptPosition != null && keptPosition == position) {
            keptHeadHolds = HexFormat.of().formatHex(last).equals(keptHead);
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
        if (keptPosition != null && keptPosition > position) {
            found.add(new Damage(What.CUT_OFF, position + 1, null));
        } else if (keptPosition != null && !keptHeadHolds) {
            found.add(new Damage(What.REWRITTEN, keptPosition, null));
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
