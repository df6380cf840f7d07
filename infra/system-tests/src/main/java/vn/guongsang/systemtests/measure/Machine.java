package vn.guongsang.systemtests.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.installation.Installation;

/** Where it was measured, and with which promises on disk: a figure means nothing without. */
final class Machine {
    private static final List<String> DURABILITY =
            List.of("fsync", "synchronous_commit", "full_page_writes");

    private Machine() {}

    static Map<String, Object> report() {
        var report = new LinkedHashMap<String, Object>();
        report.put("cpus", Runtime.getRuntime().availableProcessors());
        report.put("cpu", line(Path.of("/proc/cpuinfo"), "model name"));
        report.put("memory", line(Path.of("/proc/meminfo"), "MemTotal"));
        report.put(
                "kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        report.put("java", System.getProperty("java.vm.version"));
        return report;
    }

    /** What has to hold wherever a speed is claimed. */
    static Map<String, Object> settings(Installation system, List<String> jvmFlags) {
        var report = new TreeMap<String, Object>();
        for (var name : DURABILITY) {
            var value = shown(system, name);
            report.put("postgresql." + name, value);
            if (!value.equals("on")) {
                throw new IllegalStateException(name + " is " + value + ": nothing is measured");
            }
        }
        report.put("postgresql.server_version", shown(system, "server_version"));
        report.put("jvm", jvmFlags);
        return report;
    }

    /** Share of all CPU time of this machine that this process has used so far. */
    static double ownShare(long sinceNanos, long usedNanosBefore) {
        var used = processCpu() - usedNanosBefore;
        var elapsed = System.nanoTime() - sinceNanos;
        return (double) used / elapsed / Runtime.getRuntime().availableProcessors();
    }

    static long processCpu() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private static String shown(Installation system, String setting) {
        return system.stores()
                .of(Service.NOMINATION)
                .sql("show " + setting)
                .query(String.class)
                .single();
    }

    private static String line(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
