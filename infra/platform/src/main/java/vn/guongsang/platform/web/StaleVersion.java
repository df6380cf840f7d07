package vn.guongsang.platform.web;

import java.util.Map;
import vn.guongsang.problems.RuleBroken;

/** Somebody has changed it since the caller looked. */
public class StaleVersion extends RuleBroken {

    private final long version;
    private final String status;

    StaleVersion(long version, String status) {
        super(Kind.STALE, "stale-version");
        this.version = version;
        this.status = status;
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("currentVersion", version, "currentStatus", status);
    }
}
