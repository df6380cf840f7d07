package vn.guongsang.notification.site.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.notification.site.HonourRow;
import vn.guongsang.notification.site.TopicNames;

/** How dates and codes read on a page. */
@Component
class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final TopicNames topics;
    private final Clock clock;

    Words(TopicNames topics, Clock clock) {
        this.topics = topics;
        this.clock = clock;
    }

    String topic(String code) {
        return topics.of(code);
    }

    String day(Instant at) {
        return DAY.format(at.atZone(clock.getZone()));
    }

    @Nullable String month(HonourRow honour) {
        return Optional.ofNullable(honour.period())
                .map(period -> "Gương tháng " + period.substring(5) + "/" + period.substring(0, 4))
                .orElse(null);
    }
}
