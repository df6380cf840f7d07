package vn.guongsang.testkit.rules.unruly.nomination.tracking;

record RepositoryView(Rows rows) {}
