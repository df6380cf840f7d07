package vn.guongsang.identity.web;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.identity.beginning.BeginCentre;

/**
 * What is entered at the first start; what a browser did not send is empty.
 *
 * @param link the secret that opens it
 * @param again the password once more
 */
record FirstStartForm(
        String link,
        String centre,
        String code,
        String name,
        String username,
        String wanted,
        String again) {

    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,31}");

    FirstStartForm {
        link = text(link);
        centre = text(centre).strip();
        code = text(code).strip().toUpperCase(Locale.ROOT);
        name = text(name).strip();
        username = text(username).strip();
        wanted = text(wanted);
        again = text(again);
    }

    static FirstStartForm empty(String link) {
        return new FirstStartForm(link, "", "", "", "", "", "");
    }

    /** The key of the text that says what to mend first. */
    Optional<String> objection() {
        if (Stream.of(centre, name).anyMatch(text -> text.isEmpty() || text.length() > LONGEST)) {
            return Optional.of("begin.missing");
        }
        if (!CODE.matcher(code).matches()) {
            return Optional.of("begin.code-unfit");
        }
        return wanted.equals(again) ? Optional.empty() : Optional.of(NewPassword.DIFFERENT);
    }

    BeginCentre.Command command() {
        return new BeginCentre.Command(link, code, centre, name, username, wanted);
    }

    private static String text(@Nullable String sent) {
        return sent == null ? "" : sent;
    }
}
