package vn.guongsang.testkit.rules.unruly.nomination.submission.service;

class BuriedStep {}
