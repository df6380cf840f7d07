package vn.guongsang.reporting.funnel;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RequestRefused;

/** Into which groups the figures fall. */
public enum By {
    /** No groups. */
    NOTHING("", "select cast(null as text) as key"),
    /** Each topic that a nomination names, so that one can be in several groups. */
    TOPIC(
            "topic",
            "select distinct t as key from unnest(case when n.topics = '{}' then array[null] else"
                    + " n.topics end) t"),
    UNIT("unit", "select cast(n.unit_id as text) as key"),
    KIND("kind", "select n.kind as key"),
    DIRECT_WORKER("directWorker", "select cast(n.direct_worker as text) as key");

    private final String word;
    private final String keys;

    By(String word, String keys) {
        this.word = word;
        this.keys = keys;
    }

    /**
     * What a caller asks for.
     *
     * @throws RequestRefused for any other word
     */
    public static By of(@Nullable String word) {
        return Arrays.stream(values())
                .filter(by -> by.word.equals(word == null ? "" : word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new RequestRefused(
                                        HttpStatus.BAD_REQUEST,
                                        "invalid-request",
                                        new FieldProblem("by", "unknown-code")));
    }

    /** In an address, and as the group of names. */
    public String word() {
        return word;
    }

    /** The groups of a nomination {@code n}. */
    String keys() {
        return keys;
    }
}
