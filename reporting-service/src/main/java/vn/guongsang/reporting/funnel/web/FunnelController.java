package vn.guongsang.reporting.funnel.web;

import java.time.Clock;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.reporting.CodeNames;
import vn.guongsang.reporting.Handout;
import vn.guongsang.reporting.Months;
import vn.guongsang.reporting.funnel.By;
import vn.guongsang.reporting.funnel.FunnelView;
import vn.guongsang.reporting.funnel.ListedNomination;

@RestController
@RequestMapping("/api/v1/funnel")
class FunnelController {

    private final FunnelView funnel;
    private final Clock clock;

    FunnelController(FunnelView funnel, Clock clock) {
        this.funnel = funnel;
        this.clock = clock;
    }

    @GetMapping
    ResponseEntity<Object> funnel(
            Actor by,
            Locale locale,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(name = "by", required = false) @Nullable String groups,
            @RequestParam(required = false) @Nullable String format,
            @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        var names = CodeNames.in(locale);
        var months = Months.of(from, to, clock);
        var figures = funnel.funnel(by, months, By.of(groups), names);
        return Handout.table(
                format, accept, "funnel", figures, () -> FunnelSheet.of(figures, names));
    }

    @GetMapping("/list")
    Page<ListedNomination> list(
            Actor by,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(name = "by", required = false) @Nullable String groups,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String step,
            PageRequest page) {
        var filter = new FunnelView.Filter(Months.of(from, to, clock), By.of(groups), key, step);
        return funnel.list(by, filter, page);
    }
}
