package vn.guongsang.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.regex.Pattern;

/** Reads what was typed after {@code infra/run}. */
final class CommandLine {
    private static final Pattern NAME = Pattern.compile("(?m)^ {2}(--[a-z-]+) ");

    private final ArrayDeque<String> words = new ArrayDeque<>();

    private CommandLine(List<String> arguments) {
        for (var argument : arguments) {
            var equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            words.add(equals < 0 ? argument : argument.substring(0, equals));
            if (equals >= 0) {
                words.add(argument.substring(equals + 1));
            }
        }
    }

    /**
     * @throws CannotStart if an option is unknown, lacks its value or has one that makes no sense
     */
    static Options parse(Path checkout, List<String> arguments) {
        return Options.of(checkout, new CommandLine(arguments)::applyTo);
    }

    /** The page that {@code --help} shows. */
    static String usage() {
        try (var page = CommandLine.class.getResourceAsStream("usage.txt")) {
            if (page == null) {
                throw new IllegalStateException("usage.txt is not in the jar");
            }
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Options.Builder applyTo(Options.Builder options) {
        options.restarts();
        while (!words.isEmpty()) {
            var name = words.remove();
            switch (name) {
                case "--empty" -> options.empty();
                case "--fresh" -> options.fresh();
                case "--observe" -> options.observe();
                case "--home" -> options.home(value(name, "/srv/guongsang").directory());
                case "--port" -> options.port(value(name, "8080").port());
                case "--public-url" ->
                        options.publicUrl(value(name, "https://guong.example").url());
                case "--smtp" -> options.smtp(value(name, "mail.example:25").server());
                case "--at" -> options.at(value(name, "2026-12-04T23:50:00+07:00").instant());
                default -> throw new CannotStart(unknown(name));
            }
        }
        if (options.isShiftedWithoutSample()) {
            throw new CannotStart(
                    "--at shifts the clock of the sample only: leave out either --at or --empty.");
        }
        return options;
    }

    private OptionValue value(String name, String example) {
        return OptionValue.of(name, words.poll(), example);
    }

    private static String unknown(String name) {
        var known = NAME.matcher(usage()).results().map(option -> option.group(1)).toList();
        return "There is no option " + name + "; the options are: " + String.join(" ", known);
    }
}
