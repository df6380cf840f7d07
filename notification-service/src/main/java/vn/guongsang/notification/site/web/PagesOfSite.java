package vn.guongsang.notification.site.web;

import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.guongsang.notification.site.HonourChoices;
import vn.guongsang.notification.site.HonourFilter;
import vn.guongsang.notification.site.HonourRow;
import vn.guongsang.notification.site.HonourStory;
import vn.guongsang.notification.site.PublicSite;
import vn.guongsang.platform.web.Page;

/** Puts on a page what its template shows. */
@Component
class PagesOfSite {

    private final Addresses addresses;
    private final Words words;
    private final JsonLd jsonLd;

    PagesOfSite(@Value("${guongsang.public-url}") URI publicUrl, Words words, JsonLd jsonLd) {
        this.addresses = new Addresses(publicUrl);
        this.words = words;
        this.jsonLd = jsonLd;
    }

    void frame(Model model, PublicSite site, String canonical) {
        // Not "site": a page that says no has the path's variable of that name.
        model.addAttribute("publisher", site);
        model.addAttribute("boardAddress", Addresses.board(site.slug()));
        model.addAttribute("feedAddress", Addresses.feed(site.slug()));
        model.addAttribute("canonical", addresses.whole(canonical));
        model.addAttribute("shareImage", addresses.whole(Addresses.SHARE_IMAGE));
    }

    void board(
            Model model,
            PublicSite site,
            HonourFilter filter,
            Page<HonourRow> found,
            HonourChoices choices) {
        frame(model, site, Addresses.board(site.slug(), filter, null));
        model.addAttribute("honours", found.items().stream().map(row -> shown(site, row)).toList());
        model.addAttribute("filter", filter);
        model.addAttribute(
                "topics", choices.topics().stream().map(code -> topic(site, code)).toList());
        model.addAttribute("units", choices.units());
        model.addAttribute("years", choices.years());
        model.addAttribute(
                "nextAddress",
                Optional.ofNullable(found.next())
                        .map(cursor -> Addresses.board(site.slug(), filter, cursor))
                        .orElse(null));
    }

    void story(Model model, PublicSite site, HonourStory story) {
        var honour = story.honour();
        var address = Addresses.story(site.slug(), honour.slug());
        frame(model, site, address);
        model.addAttribute("honour", shown(site, honour));
        model.addAttribute("paragraphs", story.paragraphs());
        model.addAttribute("reportAddress", Addresses.report(site.slug(), honour.slug()));
        model.addAttribute("publishedAt", honour.publishedAt().toString());
        model.addAttribute("changedAt", honour.changedAt().toString());
        model.addAttribute("jsonLd", jsonLd.of(site, story, addresses.whole(address)));
    }

    private Shown shown(PublicSite site, HonourRow honour) {
        var published = words.day(honour.publishedAt());
        return new Shown(
                Addresses.story(site.slug(), honour.slug()),
                honour.headline(),
                honour.lead(),
                honour.name(),
                honour.unit(),
                honour.topics().stream().map(code -> topic(site, code)).toList(),
                words.month(honour),
                published,
                changed(published, words.day(honour.changedAt())));
    }

    private static @Nullable String changed(String published, String changed) {
        return changed.equals(published) ? null : changed;
    }

    private Shown.Choice topic(PublicSite site, String code) {
        return new Shown.Choice(
                code,
                words.topic(code),
                Addresses.board(site.slug(), new HonourFilter(null, code, null, null), null));
    }
}
