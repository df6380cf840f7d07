package vn.guongsang.notification.site.web;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.notification.site.HonourFilter;
import vn.guongsang.notification.site.HonourRow;
import vn.guongsang.notification.site.HonoursView;
import vn.guongsang.notification.site.Sites;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** The board for programs. */
@RestController
@RequestMapping("/api/v1/public/honours")
class HonourController {

    private final Sites sites;
    private final HonoursView honours;
    private final Addresses addresses;

    HonourController(
            Sites sites, HonoursView honours, @Value("${guongsang.public-url}") URI publicUrl) {
        this.sites = sites;
        this.honours = honours;
        this.addresses = new Addresses(publicUrl);
    }

    /** A story on the board; its text is on its page. */
    record Honour(
            String headline,
            String lead,
            String name,
            String unit,
            List<String> topics,
            @Nullable String period,
            int year,
            Instant publishedAt,
            Instant changedAt,
            String url) {}

    @GetMapping
    ResponseEntity<Page<Honour>> find(
            @RequestParam(required = false) @Nullable String site,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year,
            PageRequest page) {
        var slug = Optional.ofNullable(site).orElseGet(this::only);
        var filter = new HonourFilter(q, topic, unit, year);
        var found = sites.within(slug, _ -> honours.find(filter, page));
        return ResponseEntity.ok()
                .cacheControl(Freshness.FOR_ALL)
                .body(
                        new Page<>(
                                found.items().stream().map(row -> shown(slug, row)).toList(),
                                found.next()));
    }

    /** With one site there is nothing to choose. */
    private String only() {
        var all = sites.all();
        if (all.size() != 1) {
            throw new RequestRefused(
                    HttpStatus.BAD_REQUEST,
                    "invalid-request",
                    new FieldProblem("site", "one-of-several"));
        }
        return all.getFirst().slug();
    }

    private Honour shown(String site, HonourRow row) {
        return new Honour(
                row.headline(),
                row.lead(),
                row.name(),
                row.unit(),
                row.topics(),
                row.period(),
                row.year(),
                row.publishedAt(),
                row.changedAt(),
                addresses.whole(Addresses.story(site, row.slug())));
    }
}
