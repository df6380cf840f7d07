package vn.guongsang.gateway.route;

import java.util.List;
import java.util.Locale;

/** The services and the paths they own. A path of none reaches nothing. */
enum Service {
    NOMINATION(
            "/api/v1/units/**",
            "/api/v1/people/**",
            "/api/v1/imports/**",
            "/api/v1/calls/**",
            "/api/v1/nominations/**",
            "/api/v1/deputies/**",
            "/api/v1/nomination/**"),
    REVIEW("/api/v1/cases/**", "/api/v1/councils/**", "/api/v1/review/**"),
    AWARD("/api/v1/proposals/**", "/api/v1/award/**"),
    NOTIFICATION("/api/v1/messages/**", "/api/v1/stories/**", "/api/v1/notification/**"),
    REPORTING(
            "/api/v1/compliance/**",
            "/api/v1/funnel/**",
            "/api/v1/packages/**",
            "/api/v1/reporting/**"),
    /** Beside its pages, which have a route of their own. */
    IDENTITY("/api/v1/accounts/**", "/api/v1/machines/**", "/api/v1/identity/**");

    private final List<String> paths;

    Service(String... paths) {
        this.paths = List.of(paths);
    }

    List<String> paths() {
        return paths;
    }

    /** As in {@code guongsang.upstream.<name>}. */
    String upstream() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What stands before its paths where it listens. */
    String folder() {
        return this == IDENTITY ? "/identity" : "";
    }
}
