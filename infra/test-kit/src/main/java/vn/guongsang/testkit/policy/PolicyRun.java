package vn.guongsang.testkit.policy;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;

/** Asks a running service all that the table speaks of. */
final class PolicyRun {

    /** Somebody who may is told that they are behind, and so changes nothing. */
    private static final long STALE = 999_999;

    private final PolicyTruth service;
    private final PolicyTable table;
    private final Map<String, PolicyFixture> fixtures = new HashMap<>();
    private final Map<List<Object>, String> tokens = new HashMap<>();
    private final PolicyContents contents;
    private int asked;

    /** One question: somebody with these roles asks for this from there. */
    private record Cell(PolicyLine line, String seat, List<String> roles) {

        String expected() {
            return line.answerTo(roles);
        }
    }

    private PolicyRun(PolicyTruth service, PolicyTable table) {
        this.service = service;
        this.table = table;
        this.contents = PolicyContents.of(service.service());
    }

    static PolicyRun of(PolicyTruth service) {
        return new PolicyRun(service, PolicyTable.of(service.service()));
    }

    Set<String> endpoints() {
        return table.lines().stream().map(PolicyLine::endpoint).collect(toUnmodifiableSet());
    }

    /** With all fixtures made. */
    PolicyRun prepared() {
        table.lines().forEach(line -> fixtures.computeIfAbsent(line.on(), service::fixture));
        return this;
    }

    /** Where the service says something else than the table, one after the other. */
    Stream<String> contradictions() {
        return Stream.concat(
                table.lines().stream().flatMap(this::cells).flatMap(this::contradiction),
                table.lines().stream().flatMap(this::withoutToken));
    }

    /** Whether the service says something else where the table speaks of this. */
    boolean isContradictedAbout(String seatOrAnswer) {
        return table.lines().stream()
                .filter(line -> line.speaksOf(seatOrAnswer))
                .flatMap(this::cells)
                .flatMap(this::contradiction)
                .findFirst()
                .isPresent();
    }

    /** Two hats from the first seat only: where somebody sits, each hat is asked about alone. */
    private Stream<Cell> cells(PolicyLine line) {
        return line.from().stream()
                .flatMap(
                        seat ->
                                table.hats().stream()
                                        .filter(
                                                hats ->
                                                        hats.size() < 2
                                                                || seat.equals(
                                                                        line.from().getFirst()))
                                        .map(hats -> new Cell(line, seat, hats)));
    }

    private Stream<String> withoutToken(PolicyLine line) {
        if (line.isAboutAField()) {
            return Stream.of();
        }
        var expected = line.answers().getOrDefault("NOBODY", "401");
        var answer = send(line, new ApiCaller(service.policyPort(), ""), STALE);
        return told(line, answer).equals(expected)
                ? Stream.of()
                : Stream.of(
                        "%d: %s without a token: %s, not %s"
                                .formatted(
                                        line.number(), line.endpoint(), answer.status(), expected));
    }

    private Stream<String> contradiction(Cell cell) {
        var line = cell.line();
        var fixture = fixtures.computeIfAbsent(line.on(), service::fixture);
        var version = cell.expected().equals(PolicyLine.YES) ? STALE : fixture.version();
        var seat = fixture.seats().get(cell.seat());
        if (seat == null) {
            throw new IllegalArgumentException(line.on() + " has no seat " + cell.seat());
        }
        var answer = send(line, caller(seat, cell.roles()), version);
        var told = told(line, answer);
        if (told.equals(cell.expected())) {
            return Stream.of();
        }
        // It may not be any more what it was.
        fixtures.remove(line.on());
        return Stream.of(
                "%d: %s %s on %s from %s as %s: %s, not %s"
                        .formatted(
                                line.number(),
                                line.endpoint(),
                                line.pointer(),
                                line.on(),
                                cell.seat(),
                                cell.roles(),
                                told,
                                cell.expected()));
    }

    private ApiCaller.Answer send(PolicyLine line, ApiCaller caller, long version) {
        var fixture = fixtures.computeIfAbsent(line.on(), service::fixture);
        var content = fixture.fill(contents.of(line));
        var path = service.folder() + fixture.fill(line.path());
        if (line.method().equals("GET")) {
            return caller.send(caller.to(path + content).GET());
        }
        // Limits of an address are another question.
        var request = caller.to(path).header("X-Forwarded-For", "10.0.0." + ++asked % 250);
        if (line.path().endsWith("/import")) {
            request.setHeader("Content-Type", "text/csv");
        }
        return caller.send(
                request.header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("If-Match", "\"" + version + "\"")
                        .method(line.method(), BodyPublishers.ofString(content)));
    }

    private ApiCaller caller(Seat seat, List<String> roles) {
        var token = tokens.computeIfAbsent(List.of(seat, roles), _ -> service.token(seat, roles));
        return new ApiCaller(service.policyPort(), token);
    }

    /** Content that a rule refuses was read: whoever may not does not come that far. */
    private static String told(PolicyLine line, ApiCaller.Answer answer) {
        var status = answer.status();
        if (line.isAboutAField()) {
            var field = answer.json().at(line.pointer());
            return status == 200 && isThere(field) ? PolicyLine.YES : "no";
        }
        return status / 100 == 2 || status == 412 || status == 422
                ? PolicyLine.YES
                : Integer.toString(status);
    }

    private static boolean isThere(JsonNode field) {
        return !field.isMissingNode()
                && !field.isNull()
                && !(field.isContainer() && field.isEmpty());
    }
}
