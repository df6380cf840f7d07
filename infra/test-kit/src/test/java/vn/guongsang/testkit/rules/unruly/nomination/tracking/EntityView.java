package vn.guongsang.testkit.rules.unruly.nomination.tracking;

record EntityView(Row row) {}
