package vn.guongsang.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The command line of each process. No secret is on it: those are in a file that it names.
 *
 * @param flags of every process
 * @param heaps most heap by part, where it is not the default
 */
record Commands(List<String> flags, Map<String, String> heaps) {
    private static final Map<String, String> DEFAULT_HEAPS =
            Map.of("kafka", "256m", "identity", "96m", "gateway", "96m");
    private static final String SERVICE_HEAP = "160m";

    /**
     * A jar of ours; its configuration is a file in the directory where it is started.
     *
     * @param others what is different from that file
     */
    List<String> service(String name, Path jar, String... others) {
        var command = java(name);
        command.addAll(List.of("-jar", jar.toString()));
        // A relative name: Spring would take commas and semicolons of a path for separators.
        command.add("--spring.config.additional-location=file:./" + name + ".properties");
        command.addAll(List.of(others));
        return command;
    }

    /** A main class on the launcher's own class path. */
    List<String> program(String name, Path launcherJar, Class<?> program, Path configuration) {
        var command = java(name);
        command.addAll(List.of("-cp", launcherJar.toString(), program.getName()));
        command.add(configuration.toString());
        return command;
    }

    private List<String> java(String name) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // Half alive, it would keep its port and answer nobody; dead, it is started again.
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.addAll(flags);
        var heap = heaps.getOrDefault(name, DEFAULT_HEAPS.getOrDefault(name, SERVICE_HEAP));
        command.add("-Xmx" + heap);
        return command;
    }
}
