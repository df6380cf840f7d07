package vn.guongsang.backing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.contracts.Topic;

class TopicsTests {
    @TempDir Path home;

    @Test
    void provisions() throws Exception {
        var passwords =
                Arrays.stream(Topic.Service.values())
                        .collect(Collectors.toMap(s -> s, s -> "pw-" + s.principal()));
        var ports = FreePorts.take(2);
        for (int i = 0; i < 3; i++) {
            long t0 = System.nanoTime();
            try (var broker = KafkaBroker.start(home, ports.get(0), ports.get(1), "adminpw")) {
                long t1 = System.nanoTime();
                Topics.provision(broker.bootstrap(), "adminpw", passwords);
                long t2 = System.nanoTime();
                Topics.provision(broker.bootstrap(), "adminpw", passwords);
                long t3 = System.nanoTime();
                System.out.println(
                        "TIMES start "
                                + (t1 - t0) / 1000000
                                + " prov "
                                + (t2 - t1) / 1000000
                                + " again "
                                + (t3 - t2) / 1000000);
            }
        }
        assertThat(passwords).isNotEmpty();
    }
}
