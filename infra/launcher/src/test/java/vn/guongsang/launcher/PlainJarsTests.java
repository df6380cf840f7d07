package vn.guongsang.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainJarsTests {
    @TempDir private Path directory;

    @Test
    void laysLibrariesBesideTheProgramAndNamesThemInOrder() throws IOException {
        var plain = plain("review.jar", "one");

        try (var jar = new JarFile(plain.toFile())) {
            var main = jar.getManifest().getMainAttributes();
            assertThat(main.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("vn.guongsang.Review");
            assertThat(main.getValue(Attributes.Name.CLASS_PATH).split(" "))
                    .satisfiesExactly(
                            name -> assertThat(name).startsWith("b-").endsWith(".jar"),
                            name -> assertThat(name).startsWith("a-").endsWith(".jar"))
                    .allSatisfy(name -> assertThat(plain.resolveSibling(name)).exists());
            assertThat(jar.stream().map(ZipEntry::getName))
                    .containsExactly("META-INF/MANIFEST.MF", "db/", "application.yaml");
        }
    }

    @Test
    void neverChangesWhatAProcessMayRead() throws IOException {
        var before = plain("review.jar", "one");
        var content = Files.readAllBytes(before);

        var after = plain("review.jar", "two");

        assertThat(after).isNotEqualTo(before);
        assertThat(before).hasBinaryContent(content);
        assertThat(plain("review.jar", "two")).isEqualTo(after);
        try (var files = Files.list(before.getParent())) {
            assertThat(files).hasSize(4);
        }
    }

    @Test
    void leavesPlainJarsAlone() throws IOException {
        var jar = directory.resolve("plain.jar");
        try (var file = new JarOutputStream(Files.newOutputStream(jar))) {
            put(file, "application.yaml", "one");
        }

        assertThat(new PlainJars(directory.resolve("plain")).of(jar)).isEqualTo(jar);
    }

    private Path plain(String name, String content) throws IOException {
        var jar = directory.resolve(name);
        var manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Start-Class", "vn.guongsang.Review");
        try (var file = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            put(file, "BOOT-INF/classes/", "");
            put(file, "BOOT-INF/classes/db/", "");
            put(file, "BOOT-INF/classes/application.yaml", content);
            put(file, "BOOT-INF/lib/b.jar", "second in the alphabet, first on the class path");
            put(file, "BOOT-INF/lib/a.jar", "a");
        }
        return new PlainJars(directory.resolve("plain")).of(jar);
    }

    private static void put(JarOutputStream file, String name, String content) throws IOException {
        file.putNextEntry(new ZipEntry(name));
        file.write(content.getBytes(UTF_8));
    }
}
