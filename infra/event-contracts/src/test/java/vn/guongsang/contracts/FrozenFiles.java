package vn.guongsang.contracts;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files that never change once they were shipped, and the list of their hashes in the format of
 * {@code sha256sum}.
 *
 * @param root what the paths in the list start from
 * @param folder where the files are, below the root
 */
record FrozenFiles(Path root, String folder, Path list) {

    /** What differs from the list; empty if nothing does. */
    List<String> complaints() {
        var listed = listed();
        var found = found();
        var complaints = new ArrayList<String>();
        listed.forEach(
                (file, hash) -> {
                    if (!found.containsKey(file)) {
                        complaints.add(file + " was removed, but it was shipped");
                    } else if (!hash.equals(found.get(file))) {
                        complaints.add(file + " was changed, but it was shipped: add another one");
                    }
                });
        found.keySet().stream()
                .filter(file -> !listed.containsKey(file))
                .forEach(file -> complaints.add(file + " is not in " + list.getFileName()));
        return complaints;
    }

    /** Lists what is new. What is listed already stays as it is. */
    void listNewOnes() {
        var all = found();
        all.putAll(listed());
        var lines =
                all.entrySet().stream()
                        .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                        .collect(joining());
        try {
            Files.writeString(list, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> listed() {
        if (!Files.exists(list)) {
            return Map.of();
        }
        return Contracts.text(list)
                .lines()
                .map(line -> line.split(" {2}", 2))
                .collect(toMap(parts -> parts[1], parts -> parts[0]));
    }

    private Map<String, String> found() {
        var found = new TreeMap<String, String>();
        for (var file : Contracts.files(root.resolve(folder))) {
            found.put(root.relativize(file).toString().replace('\\', '/'), sha256(file));
        }
        return found;
    }

    private static String sha256(Path file) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
            return HexFormat.of().formatHex(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
