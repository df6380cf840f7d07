package vn.guongsang.testkit.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.testkit.policy.PolicyFixture.Seat;

/**
 * One question of the table, asked in a centre where nothing is: what is named is not there, so
 * nothing is changed, and who may ask is told so all the same.
 *
 * @param path with ids that nobody has
 * @param content the query of a {@code GET}, else the body
 * @param role {@link #NOBODY} is without a token
 * @param seat where the caller sits
 * @param expected by the table
 * @param named whether it is about something that would have to be there
 */
public record StrangerCell(
        String method,
        String path,
        String content,
        String role,
        Seat seat,
        String expected,
        boolean named) {

    public static final String NOBODY = "NOBODY";

    private static final UUID CENTRE = UUID.randomUUID();
    private static final Seat NOWHERE = new Seat(CENTRE, null, null);
    private static final Seat OF_A_UNIT = Seat.in(CENTRE, UUID.randomUUID());

    /** For each endpoint of the API and each role. */
    public static Stream<StrangerCell> ofAll(List<String> services) {
        return services.stream().flatMap(StrangerCell::of);
    }

    /** Whether the table would say the same. */
    public boolean allows(int status) {
        return switch (expected) {
            case "401", "403", "404" -> Integer.toString(status).equals(expected);
            default -> status < 500 && status != 401 && status != 403 && (named || status != 404);
        };
    }

    private static Stream<StrangerCell> of(String service) {
        var table = PolicyTable.of(service);
        var contents = PolicyContents.of(service);
        return table.lines().stream()
                .map(PolicyLine::endpoint)
                .distinct()
                .filter(endpoint -> endpoint.contains(" /api/"))
                .map(endpoint -> table.forStrangers(endpoint))
                .flatMap(line -> cells(line, table.roles(), contents.of(line)));
    }

    private static Stream<StrangerCell> cells(PolicyLine line, List<String> roles, String content) {
        var seat = line.from().getFirst().equals("nowhere") ? NOWHERE : OF_A_UNIT;
        var path = line.path().replaceFirst("[?].*", "");
        var named = (path + content).matches(".*\\{\\w+}.*");
        return Stream.concat(roles.stream(), Stream.of(NOBODY))
                .map(
                        role ->
                                new StrangerCell(
                                        line.method(),
                                        somewhere(line, path),
                                        somewhere(line, content),
                                        role,
                                        seat,
                                        answer(line, role),
                                        named));
    }

    private static String answer(PolicyLine line, String role) {
        return role.equals(NOBODY)
                ? Objects.requireNonNull(line.answers().getOrDefault(NOBODY, "401"))
                : line.answerTo(List.of(role));
    }

    /** Machinery counts, everything else has random ids. */
    private static String somewhere(PolicyLine line, String text) {
        var id = line.on().equals("centre") ? "0" : UUID.randomUUID().toString();
        var names = Map.<String, Object>of("id", id, "name", "none", "type", "docx", "place", 0);
        var filled = new PolicyFixture(names, 0, Map.of()).fill(text);
        return filled.replaceAll("\\{\\w+}", UUID.randomUUID().toString());
    }
}
