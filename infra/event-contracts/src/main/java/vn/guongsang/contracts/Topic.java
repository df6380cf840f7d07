package vn.guongsang.contracts;

import static vn.guongsang.contracts.Topic.Retention.FOR_EVER;
import static vn.guongsang.contracts.Topic.Retention.LATEST_STATE;
import static vn.guongsang.contracts.Topic.Service.AWARD;
import static vn.guongsang.contracts.Topic.Service.NOMINATION;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;
import static vn.guongsang.contracts.Topic.Service.REVIEW;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The topic table: every topic there is, who alone may write it and who may read it. Topics and
 * rights are created from it before a service starts; nothing is created on first use.
 */
public enum Topic {
    UNIT_STATE(
            "guongsang.unit.state.v1", LATEST_STATE, NOMINATION, REVIEW, NOTIFICATION, REPORTING),
    PERSON_STATE(
            "guongsang.person.state.v1", LATEST_STATE, NOMINATION, REVIEW, NOTIFICATION, REPORTING),
    PERSON_EVENTS(
            "guongsang.person.events.v1",
            FOR_EVER,
            NOMINATION,
            REVIEW,
            AWARD,
            NOTIFICATION,
            REPORTING),
    DOSSIER_STATE(
            "guongsang.dossier.state.v1",
            LATEST_STATE,
            NOMINATION,
            REVIEW,
            AWARD,
            NOTIFICATION,
            REPORTING),
    CALL_EVENTS("guongsang.call.events.v1", FOR_EVER, NOMINATION, NOTIFICATION, REPORTING),
    NOMINATION_EVENTS(
            "guongsang.nomination.events.v1",
            FOR_EVER,
            NOMINATION,
            REVIEW,
            NOTIFICATION,
            REPORTING),
    REVIEW_EVENTS(
            "guongsang.review.events.v1",
            FOR_EVER,
            REVIEW,
            NOMINATION,
            AWARD,
            NOTIFICATION,
            REPORTING),
    AWARD_EVENTS("guongsang.award.events.v1", FOR_EVER, AWARD, NOMINATION, NOTIFICATION, REPORTING),
    STORY_EVENTS("guongsang.story.events.v1", FOR_EVER, NOTIFICATION, NOMINATION, REPORTING);

    /** Fixed at birth: another number would move keys to other partitions and break their order. */
    public static final int PARTITIONS = 12;

    private final String wireName;
    private final Retention retention;
    private final Service writer;
    private final Set<Service> readers;

    Topic(String wireName, Retention retention, Service writer, Service... readers) {
        this.wireName = wireName;
        this.retention = retention;
        this.writer = writer;
        this.readers = Set.of(readers);
    }

    /** The name on the broker. */
    public String wireName() {
        return wireName;
    }

    public Retention retention() {
        return retention;
    }

    public Service writer() {
        return writer;
    }

    public Set<Service> readers() {
        return readers;
    }

    /** How long a record stays. */
    public enum Retention {
        /** Projections are rebuilt from the first record on. */
        FOR_EVER(Map.of("cleanup.policy", "delete", "retention.ms", "-1")),

        /** Only the last record of a key stays, and none after its tombstone. */
        LATEST_STATE(
                Map.of(
                        "cleanup.policy", "compact",
                        "segment.ms", millis(Duration.ofDays(1)),
                        "max.compaction.lag.ms", millis(Duration.ofDays(2)),
                        // A consumer that was away for less than this still sees the tombstone.
                        "delete.retention.ms", millis(Duration.ofDays(30))));

        private final Map<String, String> configuration;

        Retention(Map<String, String> configuration) {
            this.configuration = configuration;
        }

        /** The broker's settings for such a topic. */
        public Map<String, String> configuration() {
            return configuration;
        }

        private static String millis(Duration duration) {
            return Long.toString(duration.toMillis());
        }
    }

    /** A service as the broker knows it: its principal, and the prefix of its consumer groups. */
    public enum Service {
        NOMINATION,
        REVIEW,
        AWARD,
        NOTIFICATION,
        REPORTING;

        public String principal() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Ends with a dot: without it {@code review} would also open the groups of reviewer. */
        public String groupPrefix() {
            return principal() + ".";
        }
    }
}
