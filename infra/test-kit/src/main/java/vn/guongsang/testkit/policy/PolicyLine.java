package vn.guongsang.testkit.policy;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One line of the table.
 *
 * @param number in the file
 * @param method of the request
 * @param path as in the mapping of the handler
 * @param pointer what of the answer it is about; empty for the answer itself
 * @param on the fixture that it stands on
 * @param from where the callers sit, seen from what the fixture is about
 * @param answers by role
 * @param others what everybody else is told
 */
record PolicyLine(
        int number,
        String method,
        String path,
        String pointer,
        String on,
        List<String> from,
        Map<String, String> answers,
        String others) {

    static final String YES = "yes";

    /** Best first: whoever wears two hats is told what the better one is told. */
    private static final List<String> BETTER = List.of(YES, "409", "404", "403", "no");

    static PolicyLine parse(int number, String line, String service) {
        var columns = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (columns.size() != 5 || columns.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("Line " + number + " has not its five columns");
        }
        var endpoint = List.of(columns.getFirst().replace("{service}", service).split(" +"));
        var answers = List.of(columns.get(3).split(" *; *"));
        return new PolicyLine(
                number,
                endpoint.getFirst(),
                endpoint.get(1),
                endpoint.size() > 2 ? endpoint.getLast() : "",
                columns.get(1),
                List.of(columns.get(2).split(" ")),
                answers.stream()
                        .map(each -> List.of(each.split(" ")))
                        .filter(each -> !each.getFirst().equals("else"))
                        .flatMap(PolicyLine::ofRoles)
                        .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue)),
                answers.stream()
                        .filter(each -> each.startsWith("else "))
                        .map(each -> each.substring("else ".length()))
                        .findFirst()
                        .orElseThrow(
                                () -> new IllegalArgumentException("No else in line " + number)));
    }

    private static Stream<Map.Entry<String, String>> ofRoles(List<String> answerAndRoles) {
        return answerAndRoles.stream()
                .skip(1)
                .map(role -> Map.entry(role, answerAndRoles.getFirst()));
    }

    String endpoint() {
        return method + " " + path.replaceFirst("[?].*", "");
    }

    boolean isAboutAField() {
        return !pointer.isEmpty();
    }

    boolean speaksOf(String seatOrAnswer) {
        return from.contains(seatOrAnswer)
                || others.equals(seatOrAnswer)
                || answers.containsValue(seatOrAnswer);
    }

    /** What somebody with these roles is told. */
    String answerTo(Collection<String> roles) {
        var together = answers.get(String.join("+", roles));
        return together != null
                ? together
                : roles.stream()
                        .map(role -> Objects.requireNonNull(answers.getOrDefault(role, others)))
                        .min(Comparator.comparingInt(PolicyLine::rank))
                        .orElse(others);
    }

    private static int rank(String answer) {
        var place = BETTER.indexOf(answer);
        return place < 0 ? BETTER.size() : place;
    }
}
