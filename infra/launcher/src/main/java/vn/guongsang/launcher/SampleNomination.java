package vn.guongsang.launcher;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exemplar of the sample: what its unit writes, and how far it comes.
 *
 * @param unit code of the unit
 * @param summary its paragraphs
 * @param handedIn when the clerk hands it in, unless the head signs off at once
 * @param signedBy staff code of the deputy, where the head may not
 * @param decided when the director approves or declines
 */
record SampleNomination(
        String unit,
        Subject subject,
        String kind,
        String field,
        List<String> topics,
        String title,
        List<String> summary,
        List<Claim> claims,
        List<Criterion> criteria,
        @Nullable String spread,
        @Nullable String replicability,
        Moment drafted,
        @Nullable Moment handedIn,
        @Nullable Moment signedOff,
        @Nullable String signedBy,
        @Nullable Returned returned,
        @Nullable Moment accepted,
        @Nullable Moment decided,
        @Nullable Declined declined,
        @Nullable Story story) {

    /**
     * @param person staff code of a person, or else it is a collective
     */
    record Subject(
            @Nullable String person,
            @Nullable String name,
            @Nullable Integer members,
            @Nullable Integer women) {}

    record Claim(String text, String source) {}

    record Criterion(String code, boolean met, @Nullable String text) {}

    /**
     * The office sends it back.
     *
     * @param again when the unit sends it once more, better
     */
    record Returned(
            Moment at,
            List<Reason> reasons,
            @Nullable Moment again,
            @Nullable List<String> summary,
            @Nullable List<Claim> claims) {}

    record Reason(String code, String pointer, String text) {}

    /** Why the director says no. */
    record Declined(String code, String text) {}

    /**
     * What the editor makes of it for the public.
     *
     * @param body its paragraphs
     */
    record Story(Moment at, String lead, List<String> body) {
        String text() {
            return String.join("\n\n", body);
        }
    }

    /** What the clerk types first. */
    Map<String, @Nullable Object> body(SampleCentre centre, String call) {
        return body(centre, call, summary, claims);
    }

    /** What the clerk types once it has been returned. */
    Map<String, @Nullable Object> improvedBody(SampleCentre centre, String call) {
        var better = Objects.requireNonNull(returned, title);
        return body(
                centre, call, Objects.requireNonNullElse(better.summary(), summary), finalClaims());
    }

    /** What it rests on in the end. */
    List<Claim> finalClaims() {
        return returned == null ? claims : Objects.requireNonNullElse(returned.claims(), claims);
    }

    private Map<String, @Nullable Object> body(
            SampleCentre centre, String call, List<String> paragraphs, List<Claim> basis) {
        var body = new LinkedHashMap<String, @Nullable Object>();
        body.put("callId", call);
        body.put("subject", subject(centre));
        body.put("kind", kind);
        body.put("field", field);
        body.put("topics", topics);
        body.put("title", title);
        body.put("summary", String.join("\n\n", paragraphs));
        body.put("claims", basis);
        body.put("criteria", criteria);
        body.put("spread", spread);
        body.put("replicability", replicability);
        return body;
    }

    private Map<String, @Nullable Object> subject(SampleCentre centre) {
        var typed = new LinkedHashMap<String, @Nullable Object>();
        if (subject.person() == null) {
            typed.put("type", "COLLECTIVE");
            typed.put("name", subject.name());
            typed.put("members", subject.members());
            typed.put("women", subject.women());
        } else {
            typed.put("type", "INDIVIDUAL");
            typed.put("personId", centre.person(subject.person()).id());
        }
        return typed;
    }

    /** Who is honoured, as the public reads it. */
    String nameShown(SampleCentre centre) {
        return subject.person() == null
                ? Objects.requireNonNull(subject.name(), title)
                : centre.person(subject.person()).name();
    }
}
