package vn.guongsang.testkit.rules.unruly.nomination.submission.messaging;

import vn.guongsang.testkit.rules.unruly.nomination.submission.web.Door;

record ListensAtTheDoor(Door door) {}
