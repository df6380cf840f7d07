package vn.guongsang.testkit.rules.wellbehaved.nomination.submission.web;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.testkit.rules.wellbehaved.nomination.submission.SignOffNomination;

@RestController
class NominationController {
    private final SignOffNomination signOff;

    NominationController(SignOffNomination signOff) {
        this.signOff = signOff;
    }

    @PostMapping("/api/v1/nominations")
    String signOff(SignOffRequest request) {
        return signOff.signOff(request.command()).toString();
    }
}
