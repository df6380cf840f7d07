package vn.guongsang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.guongsang.platform.scope.CentreScope;
import vn.guongsang.platform.scope.Centres;

class CentresTests extends PlatformTests {

    @Autowired private Centres centres;

    @Test
    void haveTheirWorkDoneOnceEachInTheirOwnScope() {
        var first = remembered();
        var second = remembered();
        in(first, () -> centres.remember(first));
        var seen = new ArrayList<UUID>();

        centres.eachCentre(
                centre -> {
                    assertThat(CentreScope.centre()).contains(centre);
                    seen.add(centre);
                });

        assertThat(seen).containsOnlyOnce(first, second);
        assertThat(CentreScope.centre()).isEmpty();
    }

    @Test
    void doNotWaitForOneWhoseWorkFails() {
        var first = remembered();
        var second = remembered();
        var seen = new ArrayList<UUID>();

        centres.eachCentre(
                centre -> {
                    seen.add(centre);
                    throw new IllegalStateException("planted");
                });

        assertThat(seen).contains(first, second);
    }

    private UUID remembered() {
        var centre = UUID.randomUUID();
        in(centre, () -> centres.remember(centre));
        return centre;
    }
}
