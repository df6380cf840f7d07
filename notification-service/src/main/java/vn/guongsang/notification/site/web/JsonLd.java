package vn.guongsang.notification.site.web;

import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.notification.site.HonourStory;
import vn.guongsang.notification.site.PublicSite;

/** A story as search engines read it. */
@Component
class JsonLd {

    private final JsonMapper json;

    JsonLd(JsonMapper json) {
        this.json = json;
    }

    /** Fit to stand in a script element, whatever somebody wrote into the story. */
    String of(PublicSite site, HonourStory story, String url) {
        var honour = story.honour();
        var article =
                Map.of(
                        "@context", "https://schema.org",
                        "@type", "Article",
                        "inLanguage", "vi",
                        "headline", honour.headline(),
                        "description", honour.lead(),
                        "datePublished", honour.publishedAt().toString(),
                        "dateModified", honour.changedAt().toString(),
                        "mainEntityOfPage", url,
                        "about",
                                Map.of(
                                        "@type",
                                        story.collective() ? "Organization" : "Person",
                                        "name",
                                        honour.name()),
                        "publisher", Map.of("@type", "Organization", "name", site.name()));
        return json.writeValueAsString(article)
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }
}
