package vn.guongsang.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.guongsang.gateway.Problem.assertProblem;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class BodyLimitTests {

    private static final int MEGABYTE = 1024 * 1024;

    private final Gateway gateway = Gateway.shared();
    private final Caller program = Caller.program(gateway);

    @Test
    void passesBodyOfOneMegabyte() {
        assertThat(program.post("/api/v1/units", ofBytes(MEGABYTE)).statusCode()).isEqualTo(200);
        assertThat(gateway.upstream().last("/api/v1/units").body()).hasSize(MEGABYTE);
        assertThat(program.post("/api/v1/units", chunked(MEGABYTE)).statusCode()).isEqualTo(200);
        assertThat(gateway.upstream().last("/api/v1/units").body()).hasSize(MEGABYTE);
    }

    @Test
    void refusesLargerOneThatSaysSo() {
        assertProblem(program.post("/api/v1/people", ofBytes(MEGABYTE + 1)), 413, "body-too-large");
        assertThat(gateway.upstream().received("/api/v1/people")).isEmpty();
    }

    @Test
    void refusesLargerOneThatDoesNotSaySo() {
        assertProblem(program.post("/api/v1/units", chunked(MEGABYTE + 1)), 413, "body-too-large");
    }

    @Test
    void refusesLargerForm() {
        program.with("Content-Type", "application/x-www-form-urlencoded");

        assertProblem(
                program.post("/identity/login", chunked(MEGABYTE + 1)), 413, "body-too-large");
    }

    private static BodyPublisher ofBytes(int length) {
        return BodyPublishers.ofByteArray(body(length));
    }

    private static BodyPublisher chunked(int length) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body(length)));
    }

    private static byte[] body(int length) {
        return "x".repeat(length).getBytes(StandardCharsets.US_ASCII);
    }
}
