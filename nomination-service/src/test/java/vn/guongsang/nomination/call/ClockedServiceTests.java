package vn.guongsang.nomination.call;

import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.guongsang.testkit.Broker;
import vn.guongsang.testkit.PostgresDatabase;
import vn.guongsang.testkit.Surroundings;

/** The service whole, with its clock in the test's hands and every sweep at its word. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ExtendWith({PostgresDatabase.class, Broker.class})
@Import(SetClock.Instead.class)
abstract class ClockedServiceTests {

    @LocalServerPort private int port;
    @Autowired private SetClock clock;
    @Autowired private FollowTheClock sweeps;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry registry) {
        Surroundings.of("nomination").forEach((n, value) -> registry.add(n, () -> value));
    }

    CentreInTime aCentre() {
        return new CentreInTime(port);
    }

    SetClock clock() {
        return clock;
    }

    void itIs(String local) {
        clock.set(local);
    }

    /** It is that time, and the service has noticed. */
    void itBecomes(String local) {
        clock.set(local);
        sweeps.sweep();
    }

    FollowTheClock sweeps() {
        return sweeps;
    }
}
