package vn.guongsang.testkit.rules.unruly.nomination.submission;

import vn.guongsang.testkit.rules.unruly.nomination.submission.web.Door;

record KnowsItsDoor(Door door) {}
