package vn.guongsang.testkit.rules.unruly.nomination.messaging;

class HomelessListener {}
