package vn.guongsang.systemtests.client;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The front door over HTTP. One attempt is one request: nothing is repeated in here, because every
 * repeat has to be written down.
 */
public final class Api implements AutoCloseable {
    /** Longer than the gateway waits for a service, so that no answer of its own is missed. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final AtomicInteger inFlight = new AtomicInteger();
    private final URI gateway;
    private final HttpClient http;

    public Api(URI gateway) {
        this.gateway = gateway;
        this.http =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(Duration.ofSeconds(2))
                        .executor(Executors.newVirtualThreadPerTaskExecutor())
                        .build();
    }

    /**
     * Sends once and waits.
     *
     * @throws IOException when no answer came; what was asked may have happened all the same
     */
    public Reply send(Request request) throws IOException {
        var body = request.body();
        var http =
                HttpRequest.newBuilder(gateway.resolve(request.path()))
                        .timeout(PATIENCE)
                        .method(
                                request.method(),
                                body == null
                                        ? BodyPublishers.noBody()
                                        : BodyPublishers.ofString(body));
        request.headers().forEach(http::setHeader);
        inFlight.incrementAndGet();
        try {
            var response = this.http.send(http.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.headers(), response.body());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for " + request.path());
        } finally {
            inFlight.decrementAndGet();
        }
    }

    /** Requests of all kinds that are on their way at this moment. */
    public int inFlight() {
        return inFlight.get();
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
