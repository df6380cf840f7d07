package vn.guongsang.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;

/** Who sees which part of the matrix. */
class ComplianceAccessTests extends RunningReporting {

    @Test
    void showsAUnitItsOwnCellOnly() {
        FactTeller.tell(
                centre.callOpened(centre.unit(), other),
                nomination.submitted(1),
                centre.obligation(centre.unit(), 1, "ON_TIME", nomination.id()));
        await().until(() -> report().path("totals").path("onTime").asInt() == 1);
        await().until(() -> firstNomination().path("status").asString("").equals("SUBMITTED"));

        for (var role : List.of("UNIT_HEAD", "UNIT_REPORTER")) {
            var seen = caller(centre.id(), other, role).get(COMPLIANCE).json();
            assertThat(seen.path("cells").values())
                    .extracting(c -> c.path("unitId").asString())
                    .containsExactly(other.toString());
            assertThat(seen.path("totals").path("owing").asInt()).isEqualTo(1);
            assertThat(seen.path("totals").path("onTime").asInt()).isZero();
        }
        assertThat(caller(centre.id(), null, "UNIT_HEAD").get(COMPLIANCE).status()).isEqualTo(403);
        for (var role : List.of("DIRECTOR", "AUDITOR")) {
            var seen = caller(centre.id(), null, role).get(COMPLIANCE).json();
            assertThat(seen.path("cells").size()).isEqualTo(2);
        }
    }

    @Test
    void keepsCentresApart() {
        FactTeller.tell(centre.callOpened(centre.unit()), nomination.submitted(1));
        await().until(() -> officer().get(COMPLIANCE).status() == 200);

        var stranger = caller(UUID.randomUUID(), centre.unit(), "EMULATION_OFFICER");

        assertThat(stranger.get(COMPLIANCE).status()).isEqualTo(404);
        assertThat(stranger.get(COMPLIANCE + "?callId=" + centre.call()).status()).isEqualTo(404);
    }

    @Test
    void givesNothingAwayToAQueryThatForgetsTheCentre() throws SQLException {
        FactTeller.tell(centre.callOpened(centre.unit()), nomination.submitted(1));
        await().until(() -> officer().get(COMPLIANCE).status() == 200);

        try (var connection = PostgresDatabase.connect("reporting", "reporting_app");
                var statement = connection.createStatement()) {
            for (var table :
                    List.of(
                            "compliance_call",
                            "compliance_cell",
                            "compliance_nomination",
                            "unit_copy",
                            "dossier_copy")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(table)
                        .isThrownBy(() -> statement.executeQuery("select * from " + table))
                        .withMessageContaining("guongsang.centre");
            }
        }
    }
}
