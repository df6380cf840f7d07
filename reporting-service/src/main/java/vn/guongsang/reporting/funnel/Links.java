package vn.guongsang.reporting.funnel;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.guongsang.reporting.Months;

/** Addresses of the lists behind figures. */
public record Links(Months months, By by) {
    private static final String LIST = "/api/v1/funnel/list";

    /** Of one row. */
    public interface Of {
        String to(String step);
    }

    Of ofAll() {
        return step -> address(By.NOTHING, null, step);
    }

    /**
     * Of the row of a group.
     *
     * @param key {@code -} for what is in no group
     */
    public Of of(String key) {
        return step -> address(by, key, step);
    }

    private String address(By groups, @Nullable String key, String step) {
        var address =
                UriComponentsBuilder.fromPath(LIST)
                        .queryParam("from", months.from())
                        .queryParam("to", months.to());
        if (key != null) {
            address.queryParam("by", groups.word()).queryParam("key", key);
        }
        return address.queryParam("step", step).build().encode().toUriString();
    }
}
