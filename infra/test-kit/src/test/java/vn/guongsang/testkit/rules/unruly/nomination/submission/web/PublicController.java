package vn.guongsang.testkit.rules.unruly.nomination.submission.web;

import org.springframework.web.bind.annotation.RestController;

@RestController
public class PublicController {}
