package vn.guongsang.reporting.compliance.web;

import java.time.Clock;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.reporting.CodeNames;
import vn.guongsang.reporting.Handout;
import vn.guongsang.reporting.Months;
import vn.guongsang.reporting.compliance.ComplianceReport;
import vn.guongsang.reporting.compliance.ComplianceView;
import vn.guongsang.reporting.compliance.MatrixView;

@RestController
@RequestMapping("/api/v1/compliance")
class ComplianceController {

    private final ComplianceView compliance;
    private final MatrixView matrix;
    private final Clock clock;

    ComplianceController(ComplianceView compliance, MatrixView matrix, Clock clock) {
        this.compliance = compliance;
        this.matrix = matrix;
        this.clock = clock;
    }

    @GetMapping
    ComplianceReport report(Actor by, @RequestParam(required = false) @Nullable UUID callId) {
        return compliance.report(by, callId);
    }

    @GetMapping("/matrix")
    ResponseEntity<Object> matrix(
            Actor by,
            Locale locale,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        var figures = matrix.matrix(by, Months.of(from, to, clock));
        return Handout.table(
                format,
                accept,
                "compliance",
                figures,
                () -> MatrixSheet.of(figures, CodeNames.in(locale)));
    }
}
