package vn.guongsang.notification.site.web;

import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.guongsang.notification.site.HonourFilter;

/** Where the public finds what. */
class Addresses {

    static final String SITES = "/bang-vang";

    /** What is shown beside a link where people share it. */
    static final String SHARE_IMAGE = SITES + "/assets/share.png";

    private final String publicUrl;

    Addresses(URI publicUrl) {
        this.publicUrl = publicUrl.toString().replaceAll("/+$", "");
    }

    String whole(String path) {
        return publicUrl + path;
    }

    static String board(String site) {
        return SITES + "/" + site;
    }

    static String feed(String site) {
        return board(site) + "/rss.xml";
    }

    static String story(String site, String slug) {
        return board(site) + "/" + slug;
    }

    static String report(String site, String slug) {
        return story(site, slug) + "/bao-loi";
    }

    /**
     * The board as a reader has narrowed it.
     *
     * @param cursor where a further part begins
     */
    static String board(String site, HonourFilter filter, @Nullable String cursor) {
        var address = UriComponentsBuilder.fromPath(board(site));
        add(address, "q", filter.q());
        add(address, "topic", filter.topic());
        add(address, "unit", filter.unit());
        add(address, "year", filter.year());
        add(address, "cursor", cursor);
        return address.encode().build().toUriString();
    }

    // As a value of a template: what a reader has typed is no part of the address' own syntax.
    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
