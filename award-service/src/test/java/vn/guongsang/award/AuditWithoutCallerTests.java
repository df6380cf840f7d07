package vn.guongsang.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import vn.guongsang.award.approval.GrantSweep;

/** What changes without anybody asking for it has its line in the audit, too. */
class AuditWithoutCallerTests extends RunningAward {

    private static final Instant MORNING = Instant.parse("2026-12-02T01:00:00Z");

    @Autowired
    @SuppressWarnings("NullAway.Init")
    private GrantSweep sweep;

    @Test
    void namesTheEventAndTheClockBesideThoseWhoAsked() {
        recommend();
        clock.stopAt(MORNING);
        assertThat(director().post(path() + "/approve", 0, NOTHING).status()).isEqualTo(200);
        clock.stopAt(MORNING.plus(Duration.ofHours(2)));

        sweep.grantWhatIsDue();
        sweep.grantWhatIsDue();

        var lines = lines();
        assertThat(lines)
                .extracting(line -> line.path("act").asString())
                .containsExactly(
                        "CHANGED Proposal",
                        "POST /api/v1/proposals/{id}/approve",
                        "CREATED Proposal");
        assertThat(lines.getFirst().path("account").asString()).isEqualTo("the clock");
        assertThat(lines.getLast().path("account").asString()).matches("event [0-9a-f-]{36}");
        assertThat(lines.getLast().path("before").isNull()).isTrue();
        assertThat(lines.getFirst().path("before").asString())
                .isNotEqualTo(lines.getFirst().path("after").asString());
    }

    private List<JsonNode> lines() {
        return caller(centre, unit, "AUDITOR")
                .get("/api/v1/award/audit?thing=" + nomination.id())
                .json()
                .path("items")
                .valueStream()
                .toList();
    }
}
