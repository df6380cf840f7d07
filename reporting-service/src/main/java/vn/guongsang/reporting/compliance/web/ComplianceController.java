package vn.guongsang.reporting.compliance.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.reporting.compliance.ComplianceReport;
import vn.guongsang.reporting.compliance.ComplianceView;

@RestController
@RequestMapping("/api/v1/compliance")
class ComplianceController {

    private final ComplianceView compliance;

    ComplianceController(ComplianceView compliance) {
        this.compliance = compliance;
    }

    @GetMapping
    ComplianceReport report(Actor by, @RequestParam(required = false) @Nullable UUID callId) {
        return compliance.report(by, callId);
    }
}
