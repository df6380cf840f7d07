package vn.guongsang.gateway;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser and no honest program sends. */
class StrangeRequestTests {

    private static final String FIRST = "/api/v1/units/first";
    private static final String HIDDEN = "/api/v1/units/hidden";

    private final Gateway gateway = Gateway.shared();

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/units", "/api/v1/me", "/", "/bang-vang"})
    void fromAnotherSiteGetsNoPermissionToReadTheAnswer(String path) {
        var answer = Caller.signedIn(gateway).with("Origin", "https://evil.test").get(path);

        assertThat(permissions(answer)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nTransfer-Encoding: chunked",
                "Content-Length: 4\r\nContent-Length: 60",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: xchunked"
            })
    void hidesNoSecondRequestInsideAnother(String lengths) throws IOException {
        var hidden = "GET " + HIDDEN + " HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n\r\n";

        send(
                "POST %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer x\r\n%s\r\n\r\n0\r\n\r\n%s"
                        .formatted(FIRST, lengths, hidden));

        assertThat(gateway.upstream().received(HIDDEN)).isEmpty();
    }

    @Test
    void isNotShownItselfByTrace() throws IOException {
        var answer = send("TRACE /api/v1/units HTTP/1.1\r\nHost: x\r\nX-Secret: shown\r\n\r\n");

        assertThat(answer).doesNotStartWith("HTTP/1.1 200").doesNotContain("shown");
    }

    @Test
    void withHeadersWithoutEndIsRefused() throws IOException {
        var answer =
                send(
                        "GET /api/v1/units HTTP/1.1\r\nHost: x\r\nX-Long: %s\r\n\r\n"
                                .formatted("x".repeat(100_000)));

        assertThat(answer).startsWith("HTTP/1.1 4");
    }

    @Test
    void canMakeNoSecondLineOfAHeader() throws IOException {
        var answer =
                send(
                        "GET /identity/login?return=%0d%0aSet-Cookie:%20planted=1 HTTP/1.1\r\nHost: x\r\n\r\n");

        assertThat(answer).doesNotContain("\r\nSet-Cookie: planted");
    }

    private static boolean permissions(HttpResponse<String> answer) {
        return answer.headers().map().keySet().stream()
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith("access-control-"));
    }

    /** Sends just these bytes and returns what comes back until the gateway hangs up or waits. */
    private String send(String bytes) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), gateway.port())) {
            socket.setSoTimeout(2_000);
            socket.getOutputStream().write(bytes.getBytes(ISO_8859_1));
            var answer = new StringBuilder();
            try {
                for (var read = socket.getInputStream().read();
                        read >= 0;
                        read = socket.getInputStream().read()) {
                    answer.append((char) read);
                }
            } catch (IOException waits) {
                // Nothing more comes, or it has hung up on what it had not read.
                return answer.toString();
            }
            return answer.toString();
        }
    }
}
