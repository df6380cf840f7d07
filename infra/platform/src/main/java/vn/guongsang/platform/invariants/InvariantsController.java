package vn.guongsang.platform.invariants;

import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.operations.Operators;
import vn.guongsang.platform.web.Page;

/** Whether what must hold does hold in the caller's centre. */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/operations/invariants")
class InvariantsController {

    private final Findings findings;
    private final CheckInvariants check;

    InvariantsController(Findings findings, CheckInvariants check) {
        this.findings = findings;
        this.check = check;
    }

    @GetMapping
    Page<Finding> list(Actor by, Locale language) {
        Operators.requireSight(by);
        return new Page<>(findings.of(by.centre(), language), null);
    }

    @PostMapping("/check")
    ResponseEntity<Page<Finding>> checkNow(Actor by, Locale language) {
        check.check(new CheckInvariants.Command(by));
        return ResponseEntity.ok(new Page<>(findings.of(by.centre(), language), null));
    }
}
