package vn.guongsang.systemtests;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic;
import vn.guongsang.launcher.Part;
import vn.guongsang.systemtests.client.Request;
import vn.guongsang.systemtests.evidence.LogFiles;
import vn.guongsang.systemtests.installation.Installation;

/** What nobody may find: another way in than the gateway, and a secret where it does not belong. */
@Order(37)
@SystemTest
class ClosedHouseTests {
    private static final List<String> PARTS =
            List.of(
                    "postgresql",
                    "kafka",
                    "identity",
                    "nomination",
                    "review",
                    "award",
                    "notification",
                    "reporting",
                    "gateway");
    private static final List<String> WITH_ACTUATOR = PARTS.subList(2, PARTS.size());
    private static final Set<String> LOOPBACK =
            Set.of(
                    "0100007F",
                    "00000000000000000000000001000000",
                    "0000000000000000FFFF00000100007F");

    /** As {@code /proc/net/tcp} calls a socket that waits for callers. */
    private static final String LISTENS = "0A";

    @Test
    void isEnteredFromThisMachineOnly(Installation system) throws IOException {
        var ports = ports(system);
        var found = listeners();

        assertThat(found.keySet()).containsAll(ports);
        ports.forEach(port -> assertThat(found.get(port)).as("port " + port).isSubsetOf(LOOPBACK));
    }

    @Test
    void showsItsInsideAtNoDoorThatPeopleReach(Installation system) throws Exception {
        var softly = new SoftAssertions();
        for (var name : WITH_ACTUATOR) {
            var part = system.part(name);
            for (var inside : List.of("health", "env", "prometheus", "heapdump")) {
                softly.assertThat(status(part.port(), "/actuator/" + inside))
                        .as(name + " " + inside)
                        .isIn(401, 403, 404);
            }
            for (var inside :
                    List.of("env", "heapdump", "beans", "configprops", "sbom", "loggers")) {
                softly.assertThat(status(part.managementPort(), "/actuator/" + inside))
                        .as("management of " + name + ": " + inside)
                        // Nothing is there, or one would have to sign in first.
                        .isIn(302, 401, 403, 404);
            }
            softly.assertThat(status(part.managementPort(), "/actuator/health")).isEqualTo(200);
        }
        softly.assertAll();
    }

    @Test
    void letsNobodyBehindHealthAndMetricsWithoutTheSecretOfTheServer(Installation system)
            throws Exception {
        for (var service : Topic.Service.values()) {
            var port = system.part(service).managementPort();
            assertThat(status(port, "/actuator/prometheus")).isEqualTo(200);
            for (var inside :
                    List.of("parkedevents", "missingfacts", "auditchain", "faults", "clock")) {
                assertThat(status(port, "/actuator/" + inside)).as(service + inside).isEqualTo(401);
            }
            assertThat(status(port, "/actuator/parkedevents", system.managementSecret()))
                    .as(service + " to whoever runs the server")
                    .isEqualTo(200);
        }
    }

    @Test
    void saysItsSecretsNowhere(Installation system) throws IOException {
        var secrets = texts(system.home().resolve("secrets"));
        assertThat(secrets).hasSizeGreaterThan(15);

        for (var log : logs(system).texts().entrySet()) {
            assertThat(named(secrets, log.getValue())).as(log.getKey()).isEmpty();
        }
        for (var name : PARTS) {
            var process = Path.of("/proc", Long.toString(system.part(name).pid()));
            for (var shown : List.of("cmdline", "environ")) {
                var text = Files.readString(process.resolve(shown), ISO_8859_1);
                assertThat(named(secrets, text)).as(name + " " + shown).isEmpty();
            }
        }
    }

    /** Words that are harmless in a text, and would not be in a statement or a log line. */
    @Test
    void takesWordsForWords(Installation system) throws IOException {
        var occasion = system.occasion("words");
        var officer = occasion.centre().office().caller();
        var softly = new SoftAssertions();
        for (var words :
                List.of(
                        "'%20or%20'1'%3D'1",
                        "%22%3B%20drop%20table%20outbox%3B--",
                        "%25",
                        "_",
                        "%5C",
                        "%0aERROR%20forged%20line",
                        "$%7Bjndi%3Aldap%3A%2F%2Fx%7D")) {
            for (var list : searches(words)) {
                softly.assertThat(officer.send(Request.get(list)).status())
                        .as(list)
                        .isIn(200, 400, 404);
            }
        }
        softly.assertAll();
        assertThat(logs(system).texts().values())
                .noneMatch(text -> text.contains("\nERROR forged line"));
        Judgement.green(system, occasion.run());
    }

    private static List<String> searches(String words) {
        return List.of(
                "/api/v1/nominations?q=" + words,
                "/api/v1/nominations?status=" + words,
                "/api/v1/cases?sort=" + words,
                "/api/v1/proposals?status=" + words,
                "/api/v1/funnel?from=2026-01&to=2026-12&by=" + words,
                "/api/v1/compliance?callId=" + words,
                "/bang-vang?q=" + words);
    }

    private static Set<Integer> ports(Installation system) {
        var doors = PARTS.stream().map(system::part).map(Part::port);
        var management = WITH_ACTUATOR.stream().map(system::part).map(Part::managementPort);
        return Stream.concat(doors, management).collect(Collectors.toSet());
    }

    /** Which addresses each port is open at, as the kernel writes them. */
    private static Map<Integer, Set<String>> listeners() throws IOException {
        var lines =
                Stream.concat(
                        Files.readAllLines(Path.of("/proc/net/tcp")).stream().skip(1),
                        Files.readAllLines(Path.of("/proc/net/tcp6")).stream().skip(1));
        return lines.map(line -> line.strip().split("\\s+"))
                .filter(words -> words[3].equals(LISTENS))
                .map(words -> words[1].split(":"))
                .collect(
                        Collectors.groupingBy(
                                place -> Integer.parseInt(place[1], 16),
                                Collectors.mapping(place -> place[0], Collectors.toSet())));
    }

    private static int status(int port, String path) throws IOException, InterruptedException {
        return status(port, path, "none");
    }

    private static int status(int port, String path, String secret)
            throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request =
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                            .header("Authorization", "Bearer " + secret);
            return http.send(request.build(), BodyHandlers.discarding()).statusCode();
        }
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(
                            Collectors.toMap(
                                    file -> file.getFileName().toString(), ClosedHouseTests::text));
        }
    }

    private static List<String> named(Map<String, String> secrets, String text) {
        return secrets.entrySet().stream()
                .filter(secret -> text.contains(secret.getValue().strip()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static LogFiles logs(Installation system) {
        return new LogFiles(system.home().resolve("log"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
