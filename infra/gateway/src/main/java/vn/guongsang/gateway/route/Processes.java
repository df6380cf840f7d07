package vn.guongsang.gateway.route;

import static java.util.Comparator.comparing;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Asks the processes of one service in turn. Where nobody listens nothing was asked, so the next
 * one is; who did not listen is left alone for a moment.
 */
final class Processes implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final Duration LEFT_ALONE = Duration.ofSeconds(1);

    private final List<Listener> all;
    private final AtomicInteger turn = new AtomicInteger();

    Processes(List<URI> addresses) {
        this.all = addresses.stream().map(Listener::new).toList();
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        var order = inTurn();
        for (var process : order.subList(0, order.size() - 1)) {
            try {
                return process.ask(request, next);
            } catch (ResourceAccessException failure) {
                if (!nobodyListens(failure)) {
                    throw failure;
                }
                process.leaveAlone();
            }
        }
        return order.getLast().ask(request, next);
    }

    private List<Listener> inTurn() {
        var order = new ArrayList<>(all);
        Collections.rotate(order, turn.getAndIncrement());
        order.sort(comparing(Listener::isLeftAlone));
        return order;
    }

    private static boolean nobodyListens(Throwable failure) {
        return failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || (failure.getCause() != null && nobodyListens(failure.getCause()));
    }

    private static final class Listener {
        private final URI address;
        private volatile long leftAloneUntil = System.nanoTime();

        Listener(URI address) {
            this.address = address;
        }

        ServerResponse ask(ServerRequest request, HandlerFunction<ServerResponse> next)
                throws Exception {
            return next.handle(uri(address).apply(request));
        }

        void leaveAlone() {
            leftAloneUntil = System.nanoTime() + LEFT_ALONE.toNanos();
        }

        boolean isLeftAlone() {
            return System.nanoTime() - leftAloneUntil < 0;
        }
    }
}
