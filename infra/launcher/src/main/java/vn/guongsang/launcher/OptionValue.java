package vn.guongsang.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What was typed after an option, and what it means.
 *
 * @param example a value that would do
 */
record OptionValue(String name, String text, String example) {
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");
    private static final int HIGHEST_PORT = 65_535;

    static OptionValue of(String name, @Nullable String text, String example) {
        if (text == null || text.isEmpty() || text.startsWith("--")) {
            throw new CannotStart(
                    name + " needs a value, for example " + name + " " + example + ".");
        }
        return new OptionValue(name, text, example);
    }

    Path directory() {
        try {
            return Path.of(text).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw refused("is not the name of a folder", e);
        }
    }

    int port() {
        return port(text);
    }

    /** Scheme, host and port alone: every path is the gateway's own. */
    URI url() {
        var trimmed = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
        try {
            var url = new URI(trimmed);
            var web = "http".equals(url.getScheme()) || "https".equals(url.getScheme());
            if (web && url.getHost() != null && trimmed.endsWith("//" + url.getRawAuthority())) {
                return url;
            }
        } catch (URISyntaxException e) {
            throw refused("is not an address", e);
        }
        throw refused("is not http or https with a host, perhaps a port, and nothing else", null);
    }

    MailServer server() {
        var colon = text.lastIndexOf(':');
        if (colon < 1) {
            throw refused("is not a host and a port", null);
        }
        return new MailServer(text.substring(0, colon), port(text.substring(colon + 1)));
    }

    Instant instant() {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw refused("is not a date, a time and an offset", e);
        }
    }

    private int port(String digits) {
        var port = PORT.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
        if (port < 1 || port > HIGHEST_PORT) {
            throw refused("has no port from 1 to " + HIGHEST_PORT, null);
        }
        return port;
    }

    private CannotStart refused(String why, @Nullable Throwable cause) {
        var sentence = name + " " + text + " " + why + ": give for example " + example + ".";
        return cause == null ? new CannotStart(sentence) : new CannotStart(sentence, cause);
    }
}
