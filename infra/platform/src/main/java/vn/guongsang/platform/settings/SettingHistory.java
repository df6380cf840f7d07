package vn.guongsang.platform.settings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One setting as an administrator sees it.
 *
 * @param value what holds today
 * @param since the day from which it holds; none while the default does
 * @param decisions all there ever were, the latest effective date first
 */
record SettingHistory(
        String name, JsonNode value, @Nullable LocalDate since, List<Decision> decisions) {

    SettingHistory {
        decisions = List.copyOf(decisions);
    }

    /**
     * @param decidedBy the account
     */
    record Decision(
            LocalDate from, JsonNode value, String reason, String decidedBy, Instant decidedAt) {}
}
