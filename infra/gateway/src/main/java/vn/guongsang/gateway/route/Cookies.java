package vn.guongsang.gateway.route;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.ServerRequest;

/** Which cookies of a browser go on: the gateway's session is nobody else's business. */
final class Cookies {

    private static final String PROVIDER = "IDSESSION=";

    private Cookies() {}

    static ServerRequest none(ServerRequest request) {
        return keep(request, cookie -> false);
    }

    static ServerRequest ofProvider(ServerRequest request) {
        return keep(request, cookie -> cookie.startsWith(PROVIDER));
    }

    private static ServerRequest keep(ServerRequest request, Predicate<String> wanted) {
        var kept =
                request.headers().header(HttpHeaders.COOKIE).stream()
                        .flatMap(line -> Arrays.stream(line.split(";", -1)))
                        .map(String::strip)
                        .filter(wanted)
                        .collect(Collectors.joining("; "));
        return ServerRequest.from(request)
                .headers(
                        headers -> {
                            headers.remove(HttpHeaders.COOKIE);
                            if (!kept.isEmpty()) {
                                headers.set(HttpHeaders.COOKIE, kept);
                            }
                        })
                .build();
    }
}
