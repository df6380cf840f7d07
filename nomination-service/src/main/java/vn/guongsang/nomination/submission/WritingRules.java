package vn.guongsang.nomination.submission;

/**
 * What whoever writes needs to know beforehand. That it is met, {@link Completeness} decides.
 *
 * @param headStep whether the head signs off what the clerk hands in
 * @param claims how many are needed
 * @param reachNeeded whether spread and replicability have to be written
 */
public record WritingRules(
        boolean headStep, int claims, boolean reachNeeded, Length title, Length summary) {

    /** How many letters, as people count them. */
    public record Length(int shortest, int longest) {}

    public static WritingRules of(SubmissionRules rules) {
        return new WritingRules(
                rules.headStep(),
                rules.claimsNeeded(),
                rules.reachNeeded(),
                Completeness.TITLE,
                Completeness.SUMMARY);
    }
}
