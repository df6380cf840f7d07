package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.toMap;
import static vn.guongsang.contracts.EventType.NOMINATION_HANDED_IN;
import static vn.guongsang.contracts.EventType.NOMINATION_SUBMITTED;
import static vn.guongsang.systemtests.ledger.Invariant.I6;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.contracts.CallOpened;
import vn.guongsang.contracts.ObligationChanged;
import vn.guongsang.systemtests.evidence.Rows;

/**
 * I6: the views are folded again from the log, here, by other code, and compared with what the
 * services show and with what the owners hold.
 */
final class ViewsEqualTheLog implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        return Stream.of(cells(picture), nominations(picture)).flatMap(s -> s);
    }

    private Stream<Violation> cells(Picture picture) {
        var folded = new TreeMap<UUID, String>();
        for (var said : picture.said()) {
            said.as(CallOpened.class)
                    .ifPresent(
                            call ->
                                    call.owingUnitIds()
                                            .forEach(u -> folded.putIfAbsent(u, "OWED")));
            said.as(ObligationChanged.class).ifPresent(c -> folded.put(c.unitId(), c.status()));
        }
        var callId = picture.run().callId();
        var shown =
                picture.evidence().cells().stream()
                        .filter(row -> row.callId().equals(callId))
                        .collect(
                                toMap(Rows.Cell::unitId, Rows.Cell::status, (a, b) -> a + "+" + b));
        var owned =
                picture.evidence().obligations().stream()
                        .filter(row -> row.callId().equals(callId))
                        .collect(
                                toMap(
                                        Rows.Obligation::unitId,
                                        Rows.Obligation::status,
                                        (a, b) -> a + "+" + b));
        return Stream.concat(
                differ("cells", folded, shown, "report"), differ("cells", folded, owned, "owner"));
    }

    private Stream<Violation> nominations(Picture picture) {
        var folded = new TreeMap<UUID, String>();
        var decided = new TreeMap<UUID, String>();
        var owned = new TreeMap<UUID, String>();
        for (var id : picture.nominationIds()) {
            if (!discarded(picture, id)) {
                Standing.byLog(picture, id).ifPresent(status -> folded.put(id, status));
                Standing.decidedByLog(picture, id).ifPresent(status -> decided.put(id, status));
                Standing.byOwners(picture, id).ifPresent(status -> owned.put(id, status));
            }
        }
        var shown =
                picture.evidence().cellNominations().stream()
                        .filter(row -> picture.nominationIds().contains(row.nominationId()))
                        .filter(row -> !keptAsDiscarded(picture, row))
                        .filter(row -> !waitsForItsHead(picture, row))
                        .collect(
                                toMap(
                                        Rows.CellNomination::nominationId,
                                        row -> String.valueOf(row.status())));
        return Stream.of(
                        differ("nominations", folded, shown, "report"),
                        differ("nominations", decided, owned, "owners"),
                        progress(picture, folded))
                .flatMap(s -> s);
    }

    /** The unit sees the same. */
    private Stream<Violation> progress(Picture picture, Map<UUID, String> folded) {
        var shown =
                picture.evidence().progress().stream()
                        .filter(row -> folded.containsKey(row.nominationId()))
                        .collect(toMap(Rows.Progress::nominationId, Rows.Progress::status));
        var told = new TreeMap<UUID, String>(folded);
        told.replaceAll((id, status) -> Standing.withStory(picture, id, status));
        return differ("nominations", told, shown, "unit's own list");
    }

    /**
     * The report keeps what was given up, and says so, in its unit's word or, after a return, in
     * review's; to say anything else of it is wrong.
     */
    private static boolean keptAsDiscarded(Picture picture, Rows.CellNomination row) {
        return Set.of("DISCARDED", "WITHDRAWN").contains(row.status())
                && discarded(picture, row.nominationId());
    }

    /** What was handed in and never signed off is the unit's own business, and counted only. */
    private static boolean waitsForItsHead(Picture picture, Rows.CellNomination row) {
        var id = row.nominationId();
        return "AWAITING_HEAD".equals(row.status())
                && picture.count(id, NOMINATION_HANDED_IN) > 0
                && picture.count(id, NOMINATION_SUBMITTED) == 0;
    }

    private static boolean discarded(Picture picture, UUID id) {
        return Optional.ofNullable(picture.nominations().get(id))
                .filter(row -> row.status().equals("DISCARDED"))
                .isPresent();
    }

    private static Stream<Violation> differ(
            String what, Map<UUID, String> folded, Map<UUID, String> found, String where) {
        var all = new TreeMap<UUID, String>(folded);
        found.forEach(all::putIfAbsent);
        return all.keySet().stream()
                .filter(id -> !Objects.equals(folded.get(id), found.get(id)))
                .map(
                        id ->
                                new Violation(
                                        I6,
                                        "of the %s, %s is %s by the log and %s by the %s"
                                                .formatted(
                                                        what,
                                                        id,
                                                        folded.get(id),
                                                        found.get(id),
                                                        where)));
    }
}
