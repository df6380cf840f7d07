package vn.guongsang.platform.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import vn.guongsang.problems.RequestRefused;

/**
 * Which part of a list is asked for.
 *
 * @param after the last id that the caller has; the lowest of all for the beginning
 * @param limit how many at most, 1 to 100
 */
public record PageRequest(UUID after, int limit) {

    static final int LARGEST = 100;
    static final int USUAL = 50;
    static final UUID BEGINNING = new UUID(0, 0);

    /** The beginning, as much of it as anybody gets at once. */
    public static PageRequest longest() {
        return new PageRequest(BEGINNING, LARGEST);
    }

    /** One row more than asked for tells whether there is a next part. */
    public int limitAndOne() {
        return limit + 1;
    }

    /**
     * The last number that the caller has, in a list of rows that are numbered; 0 for the
     * beginning.
     */
    public long afterNumber() {
        if (after.getMostSignificantBits() != 0 || after.getLeastSignificantBits() < 0) {
            throw new RequestRefused(HttpStatus.BAD_REQUEST, "invalid-cursor");
        }
        return after.getLeastSignificantBits();
    }

    static String cursorAfter(UUID id) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(id.toString().getBytes(US_ASCII));
    }

    static UUID after(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), US_ASCII);
            var id = UUID.fromString(text);
            if (id.toString().equals(text)) {
                return id;
            }
        } catch (IllegalArgumentException _) {
            // Falls through to the same answer: the caller cannot do anything with the difference.
        }
        throw new RequestRefused(HttpStatus.BAD_REQUEST, "invalid-cursor");
    }
}
