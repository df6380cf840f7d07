package vn.guongsang.testkit.rules.unruly.nomination.tracking;

public record Progress(int steps) {}
