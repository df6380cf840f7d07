package vn.guongsang.notification.site.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.guongsang.notification.site.HonourFilter;
import vn.guongsang.notification.site.HonourRow;
import vn.guongsang.notification.site.HonoursView;
import vn.guongsang.notification.site.Sites;
import vn.guongsang.platform.web.PageRequest;

/** The board of honour and its stories. */
@Controller
@RequestMapping(Addresses.SITES)
class SiteController {

    private static final int A_PAGE = 12;
    private static final PageRequest NEWEST = new PageRequest(new UUID(0, 0), 30);

    private final Sites sites;
    private final HonoursView honours;
    private final PagesOfSite pages;
    private final Feed feed;

    SiteController(
            Sites sites,
            HonoursView honours,
            PagesOfSite pages,
            Words words,
            @Value("${guongsang.public-url}") URI publicUrl) {
        this.sites = sites;
        this.honours = honours;
        this.pages = pages;
        this.feed = new Feed(new Addresses(publicUrl), words);
    }

    @GetMapping
    String all(Model model, HttpServletResponse response) {
        Freshness.say(response, Stream.empty());
        model.addAttribute("sites", sites.all());
        return "site/sites";
    }

    @GetMapping("/{site:[a-z0-9-]{2,60}}")
    String board(
            @PathVariable String site,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String topic,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable Integer year,
            PageRequest from,
            Model model,
            HttpServletResponse response) {
        var filter = new HonourFilter(q, topic, unit, year);
        return sites.within(
                site,
                known -> {
                    var found = honours.find(filter, new PageRequest(from.after(), A_PAGE));
                    model.addAttribute("total", honours.count(filter));
                    pages.board(model, known, filter, found, honours.choices());
                    Freshness.say(response, Stream.empty());
                    return "site/board";
                });
    }

    @GetMapping("/{site:[a-z0-9-]{2,60}}/{slug:[a-z0-9-]{1,120}}")
    String story(
            @PathVariable String site,
            @PathVariable String slug,
            Model model,
            HttpServletResponse response) {
        return sites.within(
                site,
                known -> {
                    var story = honours.one(slug);
                    pages.story(model, known, story);
                    Freshness.say(response, Stream.of(story.honour().changedAt()));
                    return "site/story";
                });
    }

    @GetMapping("/{site:[a-z0-9-]{2,60}}/rss.xml")
    ResponseEntity<String> feed(@PathVariable String site, HttpServletResponse response) {
        return sites.within(
                site,
                known -> {
                    var newest = honours.find(HonourFilter.ALL, NEWEST).items();
                    Freshness.say(response, newest.stream().map(HonourRow::changedAt));
                    return ResponseEntity.ok()
                            .header("Content-Type", "application/rss+xml;charset=UTF-8")
                            .body(feed.of(known, newest));
                });
    }
}
