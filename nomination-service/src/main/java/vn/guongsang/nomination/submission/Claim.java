package vn.guongsang.nomination.submission;

/**
 * One statement that can be checked, so that nothing is exaggerated (plan A, III.3). Either part
 * may be blank while it is written.
 *
 * @param source where it can be checked
 */
public record Claim(String text, String source) {}
