package vn.guongsang.nomination.organisation;

/** As the register says it. */
public enum Sex {
    FEMALE,
    MALE
}
