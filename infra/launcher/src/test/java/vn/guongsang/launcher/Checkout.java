package vn.guongsang.launcher;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;

/** A checkout whose services are stand-ins; PostgreSQL and Kafka are the real ones. */
record Checkout(Path directory) {

    static Checkout in(Path directory) throws IOException {
        for (var jar : new Jars(directory).all()) {
            Files.createDirectories(jar.getParent());
            try (var file = new JarOutputStream(Files.newOutputStream(jar), manifest())) {
                file.setComment("stand-in");
            }
        }
        return new Checkout(directory);
    }

    /** Nothing but a class path: ours. */
    private static Manifest manifest() {
        var manifest = new Manifest();
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.put(Attributes.Name.MAIN_CLASS, StandIn.class.getName());
        main.put(Attributes.Name.CLASS_PATH, classPath());
        return manifest;
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }
}
