package vn.guongsang.award.dossier;

import java.util.List;

/**
 * What a unit has submitted, for the director to read.
 *
 * @param digest names exactly this content
 */
public record Dossier(
        String digest, String subjectName, String title, String summary, List<Claim> claims) {

    public Dossier {
        claims = List.copyOf(claims);
    }

    /**
     * One statement that can be checked.
     *
     * @param source where it can be checked
     */
    public record Claim(String text, String source) {}
}
