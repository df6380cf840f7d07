package vn.guongsang.nomination.organisation;

/** What a file is a list of. */
public enum ImportKind {
    UNITS,
    PEOPLE
}
