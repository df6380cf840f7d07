package vn.guongsang.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.Topic;
import vn.guongsang.testkit.ApiCaller;
import vn.guongsang.testkit.RecordedTopic;

/**
 * A centre with a council of nine, whose vote needs two thirds to count and four fifths to pass.
 */
abstract class CouncilOfNine extends RunningReview {
    static final String MEMBERS = "/api/v1/councils/members";

    final List<UUID> council = Stream.generate(UUID::randomUUID).limit(9).toList();

    /** The office has accepted what the unit submitted, and the council is asked. */
    void openVoting() {
        keep(0, council);
        decideRoute(true, 3, "SECOND_OFFICER");
        submit(1);
        var accepted = officer().post(path() + "/accept", 0, NOTHING);
        assertThat(accepted.text("status")).as(accepted.json().toString()).isEqualTo("VOTING");
    }

    ApiCaller.Answer keep(long version, List<UUID> people) {
        return keepLines(version, people.stream().map(p -> line(p, "2026-01-01", null)).toList());
    }

    ApiCaller.Answer keepLines(long version, List<String> lines) {
        var admin = person(UUID.randomUUID(), "ADMIN");
        var body = lines.stream().collect(Collectors.joining(",", "{\"members\": [", "]}"));
        return admin.send(
                admin.to(MEMBERS)
                        .header("If-Match", "\"" + version + "\"")
                        .PUT(BodyPublishers.ofString(body)));
    }

    static String line(UUID person, String from, @Nullable String to) {
        return """
               {"personId": "%s", "role": "MEMBER", "from": "%s", "to": %s}
               """
                .formatted(person, from, to == null ? "null" : "\"" + to + "\"");
    }

    ApiCaller member(int number) {
        return person(council.get(number), "COUNCIL_MEMBER");
    }

    ApiCaller secretary() {
        return person(UUID.randomUUID(), "COUNCIL_SECRETARY");
    }

    ApiCaller.Answer vote(int number, String choice) {
        return member(number).post(path() + "/vote", 1, "{\"choice\": \"%s\"}".formatted(choice));
    }

    void vote(int from, int to, String choice) {
        IntStream.range(from, to)
                .forEach(number -> assertThat(vote(number, choice).status()).isEqualTo(200));
    }

    ApiCaller.Answer close() {
        return secretary().post(path() + "/close-voting", 1, NOTHING);
    }

    long ballots() {
        return database()
                .sql("select count(*) from ballot where nomination_id = ?")
                .param(nomination.id())
                .query(Long.class)
                .single();
    }

    /** What was said about the end of the review, once it was said. */
    JsonNode completed() {
        try (var topic = RecordedTopic.of(Topic.REVIEW_EVENTS)) {
            await().until(() -> said(topic).count() >= 2);
            return JsonMapper.shared().readTree(said(topic).toList().getLast());
        }
    }

    private Stream<byte[]> said(RecordedTopic topic) {
        return topic.records().stream()
                .filter(each -> each.key().equals(nomination.id().toString()))
                .map(each -> each.value());
    }
}
