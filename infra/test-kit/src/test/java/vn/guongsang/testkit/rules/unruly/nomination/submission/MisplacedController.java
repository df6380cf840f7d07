package vn.guongsang.testkit.rules.unruly.nomination.submission;

import org.springframework.web.bind.annotation.RestController;

@RestController
class MisplacedController {}
