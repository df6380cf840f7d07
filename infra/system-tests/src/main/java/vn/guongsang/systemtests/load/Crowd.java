package vn.guongsang.systemtests.load;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.guongsang.systemtests.client.Caller;
import vn.guongsang.systemtests.client.Pause;
import vn.guongsang.systemtests.client.Request;

/** People who look at their lists all evening, and come back later when they are told to. */
public final class Crowd implements AutoCloseable {
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();
    private volatile boolean over;

    public Crowd(Centre centre) {
        threads.execute(() -> look(centre.units().getFirst().caller(), "/api/v1/nominations"));
        threads.execute(() -> look(centre.office().caller(), "/api/v1/cases"));
    }

    /** How often each status was answered; 0 stands for no answer. */
    public Map<Integer, Integer> answers() {
        return Map.copyOf(answers);
    }

    private void look(Caller caller, String list) {
        var pause = new Pause();
        while (!over) {
            try {
                var reply = caller.send(Request.get(list));
                answers.merge(reply.status(), 1, Integer::sum);
                if (reply.status() == 200) {
                    pause = new Pause();
                }
                pause.take(reply.retryAfter().orElse(Duration.ZERO));
            } catch (IOException e) {
                answers.merge(0, 1, Integer::sum);
                pause.take(Duration.ZERO);
            }
        }
    }

    @Override
    public void close() {
        over = true;
        threads.shutdown();
    }
}
