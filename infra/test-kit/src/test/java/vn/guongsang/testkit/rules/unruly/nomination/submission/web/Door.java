package vn.guongsang.testkit.rules.unruly.nomination.submission.web;

public record Door(String name) {}
