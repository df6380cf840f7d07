package vn.guongsang.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Where other processes of the service go on: one that is asked to stop still answers for a while,
 * and ends each connection with its answer, so that callers ask another one next time. Longer than
 * callers keep a connection that they do not use, and no request meets a closed door.
 */
class HandOver extends OncePerRequestFilter implements SmartLifecycle, Ordered {

    private final Duration lasts;
    private volatile boolean running;

    /**
     * @param lasts zero where there is no other process
     */
    HandOver(Duration lasts) {
        this.lasts = lasts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!running) {
            response.setHeader(HttpHeaders.CONNECTION, "close");
        }
        chain.doFilter(request, response);
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public void stop(Runnable whenDone) {
        stop();
        CompletableFuture.delayedExecutor(lasts.toMillis(), TimeUnit.MILLISECONDS)
                .execute(whenDone);
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the server, which then refuses new connections. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
