package vn.guongsang.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.CRC32;

/**
 * Takes jars in jars apart: plain ones start with a third less work. What was laid out is named by
 * its content and never changes, so that a build cannot pull it away from under a running process;
 * equal libraries are there once.
 */
record PlainJars(Path directory) {
    private static final String CLASSES = "BOOT-INF/classes/";
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** The plain jar that does what that one does; itself where it has no jars inside. */
    Path of(Path jar) {
        try (var whole = new JarFile(jar.toFile())) {
            var entries = whole.stream().toList();
            if (entries.stream().noneMatch(entry -> entry.getName().startsWith(LIBRARIES))) {
                return jar;
            }
            Files.createDirectories(directory);
            var plain = directory.resolve(name(jar.getFileName().toString(), fingerprint(entries)));
            if (!Files.exists(plain)) {
                write(whole, entries, plain);
            }
            return plain;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(JarFile whole, List<JarEntry> entries, Path plain) throws IOException {
        var classPath = new ArrayList<String>();
        for (var entry : entries) {
            if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                classPath.add(library(whole, entry));
            }
        }
        var manifest = new Manifest(whole.getManifest());
        var main = manifest.getMainAttributes();
        main.put(Attributes.Name.MAIN_CLASS, main.getValue("Start-Class"));
        main.put(Attributes.Name.CLASS_PATH, String.join(" ", classPath));
        var partial = partial();
        try (var jar = new JarOutputStream(Files.newOutputStream(partial), manifest)) {
            for (var entry : entries) {
                // Folders as well: Spring looks for classes in those it finds.
                if (entry.getName().startsWith(CLASSES) && !entry.getName().equals(CLASSES)) {
                    jar.putNextEntry(new JarEntry(entry.getName().substring(CLASSES.length())));
                    try (var content = whole.getInputStream(entry)) {
                        content.transferTo(jar);
                    }
                }
            }
        }
        Files.move(partial, plain, StandardCopyOption.ATOMIC_MOVE);
    }

    private String library(JarFile whole, JarEntry entry) throws IOException {
        var name = name(entry.getName().substring(LIBRARIES.length()), entry.getCrc());
        if (!Files.exists(directory.resolve(name))) {
            var partial = partial();
            try (var content = whole.getInputStream(entry)) {
                Files.copy(content, partial);
            }
            Files.move(partial, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
        return name;
    }

    private Path partial() {
        return directory.resolve(UUID.randomUUID() + ".partial");
    }

    private static long fingerprint(List<JarEntry> entries) {
        var sum = new CRC32();
        for (var entry : entries) {
            sum.update((entry.getName() + " " + entry.getCrc()).getBytes(UTF_8));
        }
        return sum.getValue();
    }

    private static String name(String jar, long checksum) {
        return "%s-%08x.jar".formatted(jar.substring(0, jar.length() - ".jar".length()), checksum);
    }
}
