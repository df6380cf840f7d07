package vn.guongsang.testkit.rules.unruly.nomination.unmarked;

class MayBeNull {}
