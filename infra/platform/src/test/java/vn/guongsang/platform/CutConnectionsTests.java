package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.FactTeller;

/** The database ends connections while they are used, as it does when another server takes over. */
class CutConnectionsTests extends OperationsTests {

    private final List<UUID> nominations = Facts.ids(60);

    @Test
    void loseNoEventAndParkNone() {
        try (var cut = new Connections("review_app", this::applied)) {
            for (var id : nominations) {
                FactTeller.tell(
                        Facts.submitted(centre, id, 1), Facts.dossier(centre, id, 1, "Hồ sơ"));
            }
            await().until(() -> applied() == 120);
            assertThat(cut.cuts()).isPositive();
        }

        assertThat(nominations).allMatch(id -> notes(id, 1) == 1 && shown(id) == 1);
        assertThat(
                        count(
                                "select count(*) from parked_event where centre_id = '%s'"
                                        .formatted(centre)))
                .isZero();
    }

    private long applied() {
        return count(
                "select (select count(*) from note where centre_id = '%1$s') + (select count(*) from shown_dossier where centre_id = '%1$s')"
                        .formatted(centre));
    }
}
