package vn.guongsang.launcher;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One exemplar on its way, from the clerk's draft to the public. Each step waits until those who
 * come next have heard of it, so that they hear it at the time it happened.
 */
final class SampleDossier {
    private final SampleDesks desks;
    private final SampleCall call;
    private final SampleNomination script;
    private final String key;
    private @Nullable String id;
    private long version;

    /**
     * @param key the same at every load, so that a load that was cut short can be done again
     */
    SampleDossier(SampleDesks desks, SampleCall call, SampleNomination script, String key) {
        this.desks = desks;
        this.call = call;
        this.script = script;
        this.key = key;
    }

    void draft() {
        var body = script.body(desks.centre(), call.id());
        seen(clerk().post("/api/v1/nominations", key + "-draft", body));
    }

    /** Somebody else than the nominee has to sign off. */
    void appointDeputy(YearMonth month) {
        var signer = desks.centre().person(Objects.requireNonNull(script.signedBy()));
        desks.head(script.unit())
                .post(
                        "/api/v1/units/%s/deputies"
                                .formatted(desks.centre().unit(script.unit()).id()),
                        key + "-deputy",
                        Map.of(
                                "personId", signer.id(),
                                "from", month.atDay(1),
                                "to", month.plusMonths(1).atDay(10)));
    }

    void handIn(int round) {
        seen(clerk().post(nomination("hand-in"), key + "-hand-in-" + round, version, Map.of()));
    }

    void signOff(int round) {
        seen(signer().post(nomination("sign-off"), key + "-sign-off-" + round, version, Map.of()));
        officer()
                .await(
                        "/api/v1/cases/" + id(),
                        found -> round(found) >= round && hasArrived(found));
    }

    void sendBack() {
        var officer = officer();
        var reasons = Objects.requireNonNull(script.returned()).reasons();
        officer.post(
                "/api/v1/cases/" + id() + "/return",
                key + "-return",
                versionOf(officer, "/api/v1/cases/"),
                Map.of("reasons", reasons));
        clerk().await(nomination(), found -> status(found).equals("RETURNED") || round(found) > 1);
    }

    void improve() {
        var found = clerk().get(nomination());
        version = Math.max(version, found.path("version").asLong());
        if (status(found).equals("RETURNED")) {
            var better = script.improvedBody(desks.centre(), call.id());
            version = clerk().put(nomination(), version, better).path("version").asLong();
        }
    }

    void accept() {
        var officer = officer();
        officer.post(
                "/api/v1/cases/" + id() + "/accept",
                key + "-accept",
                versionOf(officer, "/api/v1/cases/"),
                Map.of());
        director().await("/api/v1/proposals/" + id(), SampleDossier::hasArrived);
    }

    void decide() {
        var no = script.declined();
        var reasons =
                no == null ? List.of() : List.of(Map.of("code", no.code(), "text", no.text()));
        director()
                .post(
                        "/api/v1/proposals/%s/%s"
                                .formatted(id(), no == null ? "approve" : "decline"),
                        key + "-decide",
                        versionOf(director(), "/api/v1/proposals/"),
                        no == null ? Map.of() : Map.of("reasons", reasons));
        if (no == null) {
            editor().await("/api/v1/stories/" + id(), found -> found.path("dossier").isObject());
        }
    }

    void publish(LocalDate today) {
        var story = Objects.requireNonNull(script.story());
        new SampleStory(editor(), "/api/v1/stories/" + id(), key)
                .publish(words(story), script.finalClaims().size(), agreement(), today);
    }

    private Map<String, Object> words(SampleNomination.Story story) {
        var words = new LinkedHashMap<String, Object>();
        words.put("headline", script.title());
        words.put("lead", story.lead());
        words.put("body", story.text());
        words.put("nameShown", script.nameShown(desks.centre()));
        words.put("unitShown", desks.centre().unit(script.unit()).name());
        words.put("topics", script.topics());
        return words;
    }

    /** Who says that it may be shown. */
    private String agreement() {
        var centre = desks.centre();
        return script.subject().person() == null
                ? centre.head(centre.unit(script.unit())).name()
                : script.nameShown(centre);
    }

    /** An answer that is given again is as old as the command. */
    private void seen(Api.Receipt receipt) {
        id = receipt.id();
        version = Math.max(version, receipt.version());
    }

    private String id() {
        return Objects.requireNonNull(id, "it was drafted");
    }

    private String nomination() {
        return "/api/v1/nominations/" + id();
    }

    private String nomination(String verb) {
        return nomination() + "/" + verb;
    }

    private long versionOf(Api reader, String path) {
        return reader.get(path + id()).path("version").asLong();
    }

    private static String status(JsonNode found) {
        return found.path("status").asString("");
    }

    private static boolean hasArrived(JsonNode found) {
        return found.path("dossierArrived").asBoolean(false);
    }

    private static int round(JsonNode found) {
        return found.path("round").asInt(0);
    }

    private Api clerk() {
        return desks.clerk(script.unit());
    }

    private Api signer() {
        return script.signedBy() == null
                ? desks.head(script.unit())
                : desks.person(script.signedBy());
    }

    private Api officer() {
        return desks.officerFor(script.unit());
    }

    private Api director() {
        return desks.wearer("DIRECTOR");
    }

    private Api editor() {
        return desks.wearer("EDITOR");
    }
}
