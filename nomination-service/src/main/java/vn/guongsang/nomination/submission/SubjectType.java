package vn.guongsang.nomination.submission;

/** Who is nominated: cá nhân or tập thể. */
public enum SubjectType {
    INDIVIDUAL,
    COLLECTIVE
}
