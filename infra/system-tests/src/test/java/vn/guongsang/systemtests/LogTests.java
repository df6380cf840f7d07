package vn.guongsang.systemtests;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.evidence.LogFiles;
import vn.guongsang.systemtests.evidence.LogRecord;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.installation.Occasion;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/**
 * What the services write into their logs: enough to follow a nomination, and nothing of people.
 */
@Order(36)
@SystemTest
class LogTests {
    private static final String TITLE = "Gương theo dấu trong nhật ký";

    @Test
    void letOneNominationBeFollowedThroughAllFiveServices(Installation system) {
        var occasion = system.occasion("logs");
        var nomination = approved(occasion);
        var said = said(nomination, system);

        followed(
                "NominationSubmitted",
                said,
                Set.of("nomination", "review", "notification"),
                system);
        followed("ReviewCompleted", said, Set.of("review", "award", "notification"), system);
        // Projections take many events at once, in a span that is linked to the trace of each.
        for (var record : said) {
            if (record.topic().readers().contains(Service.REPORTING)) {
                await(record.type()).until(() -> mentions("reporting", record.id(), system));
            }
        }
    }

    @Test
    void carryTheTraceFromTheRequestToTheMail(Installation system) {
        var occasion = system.occasion("traces");
        var nomination = approved(occasion);
        var submitted = of("NominationSubmitted", said(nomination, system));
        var trace = submitted.headers().getOrDefault("traceparent", "").split("-", -1)[1];

        await().until(
                        () ->
                                lines("notification", system)
                                        .anyMatch(
                                                line ->
                                                        text(line, "traceId").equals(trace)
                                                                && text(line, "message")
                                                                        .contains("TAKEN")));
    }

    @Test
    void nameNobodyAndQuoteNothing(Installation system) throws IOException {
        approved(system.occasion("logs-without-people"));
        var accounts = Json.read(Files.readString(system.home().resolve("sample-accounts.json")));
        var names =
                Stream.concat(
                                accounts.valueStream().map(account -> account.path("name")),
                                accounts.valueStream().map(account -> account.path("password")))
                        .map(JsonNode::asString)
                        .collect(toSet());
        assertThat(names).hasSizeGreaterThan(20);

        logs(system)
                .texts()
                .forEach(
                        (log, text) -> {
                            assertThat(names.stream().filter(text::contains)).as(log).isEmpty();
                            assertThat(text).as(log).doesNotContain(TITLE, "Tập thể ", "@hoa");
                        });
    }

    private static UUID approved(Occasion occasion) {
        var draft = occasion.collective(TITLE);
        return new Journey(occasion.centre(), occasion.unit(3), draft, Ending.APPROVED).go().id();
    }

    private static List<LogRecord> said(UUID nomination, Installation system) {
        return await().until(
                        () ->
                                system.log().read().stream()
                                        .filter(r -> nomination.toString().equals(r.subject()))
                                        .toList(),
                        records -> records.stream().anyMatch(r -> is(r, "AwardApproved")));
    }

    /** Each of the services names the event, in the trace of the request that led to it. */
    private static void followed(
            String type, List<LogRecord> said, Set<String> services, Installation system) {
        var record = of(type, said);
        var trace = record.headers().getOrDefault("traceparent", "").split("-", -1)[1];
        for (var service : services) {
            await(type + " in the log of " + service)
                    .until(
                            () ->
                                    lines(service, system)
                                            .filter(line -> line.toString().contains(record.id()))
                                            .anyMatch(line -> text(line, "traceId").equals(trace)));
        }
    }

    private static LogRecord of(String type, List<LogRecord> said) {
        return said.stream().filter(record -> is(record, type)).findFirst().orElseThrow();
    }

    private static boolean is(LogRecord record, String type) {
        return record.type().contains("." + type + ".");
    }

    private static boolean mentions(String service, String text, Installation system) {
        return lines(service, system).anyMatch(line -> line.toString().contains(text));
    }

    private static Stream<JsonNode> lines(String service, Installation system) {
        return logs(system).lines(service);
    }

    private static LogFiles logs(Installation system) {
        return new LogFiles(system.home().resolve("log"));
    }

    private static String text(JsonNode line, String member) {
        return line.path(member).asString("");
    }
}
