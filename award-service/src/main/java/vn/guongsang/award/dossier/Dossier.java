package vn.guongsang.award.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit has submitted, for the director to read.
 *
 * @param digest names exactly this content
 * @param profile the rest of the form; none in what was submitted before there was one
 */
public record Dossier(
        String digest,
        String subjectName,
        String title,
        String summary,
        List<Claim> claims,
        @Nullable Profile profile) {

    public Dossier {
        claims = List.copyOf(claims);
    }

    /**
     * One statement that can be checked.
     *
     * @param source where it can be checked
     */
    public record Claim(String text, String source) {}

    /**
     * What kind of example it is, and what the unit says about it itself.
     *
     * @param kind code
     * @param field code of the field of work
     * @param topics codes, the main one first
     * @param post of a person, as it was when the head signed off
     * @param members of a collective
     * @param women how many of them are women
     */
    public record Profile(
            String kind,
            @Nullable String field,
            List<String> topics,
            @Nullable String post,
            @Nullable Integer members,
            @Nullable Integer women,
            List<Criterion> criteria,
            @Nullable String spread,
            @Nullable String replicability) {

        public Profile {
            topics = List.copyOf(topics);
            criteria = List.copyOf(criteria);
        }
    }

    /** Whether the unit sees one general criterion as met, and how that shows. */
    public record Criterion(String code, boolean met, @Nullable String text) {}
}
