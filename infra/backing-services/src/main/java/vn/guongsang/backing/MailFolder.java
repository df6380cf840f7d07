package vn.guongsang.backing;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The mails as numbered files, each with a note in front of when and for whom it came. */
final class MailFolder {
    private static final String SUFFIX = ".eml";

    private final Path directory;
    private final AtomicLong last;

    private MailFolder(Path directory, long last) {
        this.directory = directory;
        this.last = new AtomicLong(last);
    }

    static MailFolder open(Path directory) throws IOException {
        Files.createDirectories(directory);
        return new MailFolder(
                directory, list(directory).stream().mapToLong(MailFolder::number).max().orElse(0));
    }

    /** A mail is there as a whole or not at all. */
    void keep(List<String> recipients, MimeMessage mail) throws MessagingException {
        var name = String.format(Locale.ROOT, "%09d", last.incrementAndGet());
        var partial = directory.resolve(name + ".partial");
        try {
            try (var out = Files.newOutputStream(partial)) {
                out.write(
                        "%s: %s\r\n%s: %s\r\n"
                                .formatted(
                                        MailReader.RECEIVED_AT,
                                        Clock.systemUTC().instant(),
                                        MailReader.RECIPIENTS,
                                        String.join(" ", recipients))
                                .getBytes(StandardCharsets.UTF_8));
                mail.writeTo(out);
            }
            Files.move(partial, directory.resolve(name + SUFFIX), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int count() {
        return list(directory).size();
    }

    /** Newest first, each read when it is asked for. */
    Stream<Mail> newest() {
        return list(directory).stream()
                .sorted(Comparator.comparingLong(MailFolder::number).reversed())
                .map(MailReader::read);
    }

    private static List<Path> list(Path directory) {
        try (var files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long number(Path file) {
        var name = file.getFileName().toString();
        return Long.parseLong(name.substring(0, name.length() - SUFFIX.length()));
    }
}
