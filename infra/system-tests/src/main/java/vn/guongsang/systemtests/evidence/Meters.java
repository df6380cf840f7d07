package vn.guongsang.systemtests.evidence;

import java.io.IOException;
import java.net.URI;
import java.util.regex.Pattern;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Request;

/** What one process counts about itself. */
public final class Meters {
    private final URI management;

    public Meters(int managementPort) {
        this.management = URI.create("http://127.0.0.1:" + managementPort + "/");
    }

    /** The sum over all labels; 0 where nothing was counted yet. */
    public double sum(String meter) {
        var line = Pattern.compile("(?m)^" + Pattern.quote(meter) + "(\\{[^}]*})? (\\S+)$");
        return line.matcher(page())
                .results()
                .mapToDouble(found -> Double.parseDouble(found.group(2)))
                .sum();
    }

    /** All of it, as Prometheus gets it. */
    public Scrape scrape() {
        return new Scrape(page());
    }

    private String page() {
        try (var api = new Api(management)) {
            return api.send(Request.get("/actuator/prometheus")).body();
        } catch (IOException e) {
            throw new IllegalStateException("no answer from " + management, e);
        }
    }
}
