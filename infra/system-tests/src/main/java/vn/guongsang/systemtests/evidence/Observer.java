package vn.guongsang.systemtests.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.List;
import tools.jackson.databind.JsonNode;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.client.Request;

/** Prometheus, as those who watch the system ask it. */
public record Observer(URI address) {

    /**
     * What an expression yields at this moment: one element for each series.
     *
     * @throws IllegalArgumentException if Prometheus does not understand it
     */
    public List<JsonNode> ask(String expression) {
        var path = "/api/v1/query?query=" + URLEncoder.encode(expression, UTF_8);
        try (var api = new Api(address)) {
            var answer = Json.read(api.send(Request.get(path)).body());
            if (!answer.path("status").asString("").equals("success")) {
                throw new IllegalArgumentException(expression + ": " + answer);
            }
            return answer.path("data").path("result").valueStream().toList();
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + address, e);
        }
    }
}
