package vn.guongsang.gateway.door;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.guongsang.gateway.EventStream;
import vn.guongsang.gateway.GatewayProperties;
import vn.guongsang.problems.RequestRefused;

/**
 * Lets in nobody before the gateway is ready, then so many at once, and tells the others when to
 * come back. A port is open before everything behind it is in place: an early request would meet
 * half a gateway. And a virtual thread costs nothing, but what it holds does: when services are
 * slow, requests would pile up here until the gateway itself has no memory left. Streams have
 * places of their own, as many; a browser that finds none asks now and then instead.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 21)
class CrowdLimit extends OncePerRequestFilter {

    private static final Duration WAIT = Duration.ofSeconds(2);

    private final Semaphore places = new Semaphore(0);
    private final Semaphore streams = new Semaphore(0);
    private final int requestsAtOnce;

    CrowdLimit(GatewayProperties properties) {
        this.requestsAtOnce = properties.requestsAtOnce();
    }

    @EventListener(ApplicationStartedEvent.class)
    void open() {
        places.release(requestsAtOnce);
        streams.release(requestsAtOnce);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var its = EventStream.isAt(request.getRequestURI()) ? streams : places;
        if (!its.tryAcquire()) {
            throw new RequestRefused(HttpStatus.SERVICE_UNAVAILABLE, "crowded").retryAfter(WAIT);
        }
        try {
            chain.doFilter(request, response);
        } finally {
            its.release();
        }
    }
}
