package vn.guongsang.systemtests.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import vn.guongsang.systemtests.client.Json;
import vn.guongsang.systemtests.installation.Audit;
import vn.guongsang.systemtests.installation.Installation;

/**
 * Measures the time from the intended moment of a sign-off to the report that shows it: ten a
 * second for 100 s, after 60 s of the same that do not count. A run in which the checker finds
 * anything counts for nothing.
 */
public final class Measure {
    private static final int PER_SECOND = Integer.getInteger("perSecond", 10);
    private static final int WARM_UP_SECONDS = Integer.getInteger("warmUp", 60);
    private static final int SECONDS = Integer.getInteger("seconds", 100);
    private static final List<String> SERVER_FLAGS = List.of("-XX:+UseSerialGC", "-Xss512k");

    private Measure() {}

    /**
     * @param arguments the checkout, the folder to work in
     */
    public static void main(String[] arguments) throws IOException {
        var checkout = Path.of(arguments[0]).toAbsolutePath();
        var folder = Path.of(arguments[1]).toAbsolutePath();
        var report = new LinkedHashMap<String, Object>();
        report.put("at", Instant.now().toString());
        report.put("machine", Machine.report());
        try (var system =
                Installation.start(checkout, folder, options -> options.jvmFlags(SERVER_FLAGS))) {
            report.put("settings", Machine.settings(system, SERVER_FLAGS));
            report.put("work", measure(system));
        }
        var text =
                Json.MAPPER
                        .writer()
                        .with(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(report);
        Files.writeString(folder.resolve("report.json"), text);
        System.out.println(text);
        System.exit(0);
    }

    private static Map<String, Object> measure(Installation system) {
        var signOffs = new SignOffs(system);
        var warmUp = signOffs.prepare("warm-up", PER_SECOND * WARM_UP_SECONDS);
        var counted = signOffs.prepare("counted", PER_SECOND * SECONDS);
        var loop = new OpenLoop(PER_SECOND);
        loop.run(warmUp, (ready, intended) -> SignOffs.go(ready, intended, new Journal()));
        var journal = new Journal();
        var begin = System.nanoTime();
        var cpu = Machine.processCpu();
        loop.run(counted, (ready, intended) -> SignOffs.go(ready, intended, journal));
        var work = new LinkedHashMap<String, Object>();
        work.put("perSecond", PER_SECOND);
        work.put("warmUpSeconds", WARM_UP_SECONDS);
        work.put("seconds", SECONDS);
        work.put("pollMillis", 20);
        work.putAll(journal.report());
        work.put("ownShareOfCpu", Machine.ownShare(begin, cpu));
        work.put("violations", violations(system, signOffs));
        return work;
    }

    private static List<String> violations(Installation system, SignOffs signOffs) {
        var violations = new ArrayList<String>();
        var audit = new Audit(system);
        signOffs.occasions()
                .forEach(each -> audit.of(each.run()).forEach(v -> violations.add(v.toString())));
        return violations;
    }
}
