package vn.guongsang.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.EventType;
import vn.guongsang.contracts.Fact;
import vn.guongsang.contracts.NominationAccepted;
import vn.guongsang.contracts.NominationOutline;
import vn.guongsang.contracts.NominationReturned;
import vn.guongsang.contracts.ReviewCompleted;
import vn.guongsang.platform.envelope.EventCodec;
import vn.guongsang.platform.envelope.EventHeaders;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.TestTokens;

/**
 * What a unit does over HTTP, and what other services say about it, in the words of the business.
 */
final class UnitFixture {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String base;
    private final UUID centre;
    private final UUID unit = UUID.randomUUID();
    private final UUID head = UUID.randomUUID();
    private final String office;
    private final String headToken;
    private UUID call = UUID.randomUUID();

    private UnitFixture(String base, UUID centre) {
        this.base = base;
        this.centre = centre;
        this.office = TestTokens.of(centre, null, null, "ADMIN", "EMULATION_OFFICER");
        this.headToken = TestTokens.of(centre, unit, head, "UNIT_HEAD", "UNIT_REPORTER");
    }

    static UnitFixture none() {
        return new UnitFixture("", UUID.randomUUID());
    }

    static UnitFixture inACentreOfItsOwn(String base) {
        var fixture = new UnitFixture(base, UUID.randomUUID());
        fixture.register("K-NHI");
        fixture.call = fixture.openCall("2026-11", LocalDate.now(zone()).plusDays(10));
        return fixture;
    }

    /** Another unit of the same centre. */
    UnitFixture sibling() {
        var other = new UnitFixture(base, centre);
        other.register("K-SAN");
        return other;
    }

    UUID call() {
        return call;
    }

    void openCallThatIsOverdue() {
        call = openCall("2026-01", LocalDate.of(2026, 2, 5));
    }

    UUID signsOffANomination() {
        var draft = created(post("/api/v1/nominations", content(), headToken));
        post("/api/v1/nominations/" + draft + "/hand-in", "", headToken, 0);
        var signed = post("/api/v1/nominations/" + draft + "/sign-off", "", headToken, 1);
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
        return draft;
    }

    void resubmits(UUID id) {
        var version = nomination(id).get("version").asLong();
        post("/api/v1/nominations/" + id + "/hand-in", "", headToken, version);
        var signed = post("/api/v1/nominations/" + id + "/sign-off", "", headToken, version + 1);
        assertThat(signed.statusCode()).as(signed.body()).isEqualTo(200);
    }

    void discards(UUID id) {
        var version = nomination(id).get("version").asLong();
        var answer = post("/api/v1/nominations/" + id + "/discard", "", headToken, version);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    JsonNode signsOffWithAnOldVersion() {
        var draft = created(post("/api/v1/nominations", content(), headToken));
        post("/api/v1/nominations/" + draft + "/hand-in", "", headToken, 0);
        var answer = post("/api/v1/nominations/" + draft + "/sign-off", "", headToken, 0);
        assertThat(answer.statusCode()).isEqualTo(412);
        return JSON.readTree(answer.body());
    }

    int statusOfDrafting(UUID person) {
        var body =
                JSON.writeValueAsString(
                        Map.of(
                                "callId",
                                call,
                                "subject",
                                Map.of("type", "INDIVIDUAL", "personId", person)));
        return post("/api/v1/nominations", body, headToken).statusCode();
    }

    int statusOfReading(UUID id) {
        return get("/api/v1/nominations/" + id, headToken).statusCode();
    }

    JsonNode nomination(UUID id) {
        return JSON.readTree(get("/api/v1/nominations/" + id, headToken).body());
    }

    JsonNode obligation() {
        var all = JSON.readTree(get("/api/v1/calls/" + call + "/obligations", office).body());
        return StreamSupport.stream(all.get("items").spliterator(), false)
                .filter(row -> row.get("unitId").asString().equals(unit.toString()))
                .findFirst()
                .orElseThrow();
    }

    void reviewReturns(UUID id, int round) {
        say(
                new NominationReturned(
                        centre,
                        id,
                        round,
                        Instant.now(),
                        outline(),
                        round,
                        List.of("UNCLEAR"),
                        List.of("/title")));
    }

    void reviewAccepts(UUID id) {
        say(new NominationAccepted(centre, id, 1, Instant.now(), outline(), 1, "d".repeat(64)));
    }

    void reviewRejects(UUID id) {
        say(
                new ReviewCompleted(
                        centre,
                        id,
                        1,
                        Instant.now(),
                        outline(),
                        "REJECTED",
                        List.of("OFFICE"),
                        List.of("NOT_ELIGIBLE"),
                        1,
                        "d".repeat(64)));
    }

    void awardGrants(UUID id) {
        say(new AwardGranted(centre, id, 2, Instant.now(), outline(), 1, "d".repeat(64)));
    }

    private void register(String code) {
        created(
                post(
                        "/api/v1/units",
                        """
                        {"id":"%s","code":"%s","name":"Khoa mẫu","type":"DEPARTMENT","validFrom":"2026-01-01","owes":true}
                        """
                                .formatted(unit, code),
                        office));
        created(
                post(
                        "/api/v1/people",
                        """
                        {"id":"%s","code":"NV-%s","name":"Người Mẫu","unitId":"%s","post":"Trưởng khoa",
                         "staffType":"PUBLIC_EMPLOYEE","directWorker":false,"leader":true,"language":"vi"}
                        """
                                .formatted(head, code, unit),
                        office));
    }

    private UUID openCall(String period, LocalDate dueBefore) {
        return created(
                post(
                        "/api/v1/calls",
                        """
                        {"recognition":"EXEMPLAR","period":"%s","opensOn":"2026-01-01","dueBefore":"%s"}
                        """
                                .formatted(period, dueBefore),
                        office));
    }

    private String content() {
        return """
        {"callId":"%s","subject":{"type":"INDIVIDUAL","personId":"%s"},"kind":"EXEMPLAR","topics":["MEDICAL_ETHICS"],
         "title":"Tận tâm với bệnh nhi","summary":"%s","claims":[{"text":"Không có phàn nàn","source":"Sổ góp ý"}]}
        """
                .formatted(call, head, "Chị luôn tận tụy với người bệnh. ".repeat(8));
    }

    private NominationOutline outline() {
        return new NominationOutline(call, "EXEMPLAR", unit, "INDIVIDUAL", head, head);
    }

    private static void say(Fact fact) {
        var codec = new EventCodec(new SimpleMeterRegistry());
        var headers = EventHeaders.of(UUID.randomUUID(), EventType.of(fact).wireName());
        headers.add(EventHeaders.SUBJECT, fact.aggregateId());
        headers.add(EventHeaders.CENTRE, fact.centreId());
        headers.add(EventHeaders.REVISION, fact.revision());
        headers.add(EventHeaders.TIME, fact.at());
        var topic = EventType.of(fact).topic().wireName();
        try (var kafka =
                new KafkaProducer<>(
                        Broker.admin().properties(),
                        new StringSerializer(),
                        new ByteArraySerializer())) {
            kafka.send(
                            new ProducerRecord<>(
                                    topic,
                                    null,
                                    null,
                                    fact.key().toString(),
                                    codec.write(fact),
                                    headers.list()))
                    .get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static UUID created(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return UUID.fromString(JSON.readTree(answer.body()).get("id").asString());
    }

    private HttpResponse<String> get(String path, String token) {
        return send(request(path, token).GET());
    }

    private HttpResponse<String> post(String path, String body, String token) {
        return send(request(path, token).POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> post(String path, String body, String token, long version) {
        return send(
                request(path, token)
                        .header("If-Match", "\"" + version + "\"")
                        .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static java.time.ZoneId zone() {
        return java.time.ZoneId.of("Asia/Ho_Chi_Minh");
    }
}
