package vn.guongsang.testkit.rules.unruly.nomination.access;

public enum Role {
    DIRECTOR
}
