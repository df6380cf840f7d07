package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.testkit.policy.StrangerCell;

/**
 * Who may do what, asked at the front door: every service holds itself against the whole table, and
 * here each endpoint is asked once by each role, through the gateway and with identity's key.
 */
@Order(38)
@SystemTest
class TruthTableTests {

    private static final List<String> PARTS =
            List.of("nomination", "review", "award", "notification", "reporting", "identity");

    /** What somebody has seen who is far behind, so that nothing is changed. */
    private static final String STALE = "\"999999\"";

    private final Map<List<Object>, String> tokens = new ConcurrentHashMap<>();

    @Test
    void holdsForEveryRoleThroughTheGateway(Installation system) throws Exception {
        var forged = new ForgedTokens(system, system.clients().getFirst());
        var cells = StrangerCell.ofAll(PARTS).toList();

        try (var callers = Executors.newFixedThreadPool(8)) {
            var answers =
                    callers.invokeAll(
                            cells.stream()
                                    .map(
                                            cell ->
                                                    (Callable<String>)
                                                            () -> ask(system.api(), forged, cell))
                                    .toList());
            assertThat(answers)
                    .extracting(Future::get)
                    .filteredOn(told -> !told.isEmpty())
                    .isEmpty();
        }

        assertThat(cells).hasSizeGreaterThan(3000);
    }

    /** Empty where it is what the table says. */
    private String ask(Api gateway, ForgedTokens forged, StrangerCell cell) throws IOException {
        var status = gateway.send(request(cell, forged)).status();
        var isAsTold = looksForged(cell) ? status == 403 : cell.allows(status);
        return isAsTold ? "" : "%s: %d".formatted(cell, status);
    }

    /** A command without a token could be one that another site has made a browser send. */
    private static boolean looksForged(StrangerCell cell) {
        return cell.role().equals(StrangerCell.NOBODY)
                && !cell.method().equals("GET")
                && cell.expected().equals("401");
    }

    private Request request(StrangerCell cell, ForgedTokens forged) {
        var isRead = cell.method().equals("GET");
        var bare =
                new Request(
                        cell.method(),
                        cell.path() + (isRead ? cell.content() : ""),
                        isRead ? null : cell.content(),
                        Map.of(
                                "Content-Type",
                                cell.path().endsWith("/import") ? "text/csv" : "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString(),
                                "If-Match",
                                STALE));
        return cell.role().equals(StrangerCell.NOBODY)
                ? bare
                : bare.with("Authorization", "Bearer " + token(cell, forged));
    }

    private String token(StrangerCell cell, ForgedTokens forged) {
        return tokens.computeIfAbsent(
                List.of(cell.seat(), cell.role()), _ -> forged.good(cell.seat(), cell.role()));
    }
}
