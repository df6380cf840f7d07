package vn.guongsang.contracts;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Every type of event on the wire. The wire name is ours and stable; renaming a Java class must not
 * break a consumer. A type only grows; a break becomes a type of its own with version 2 in the same
 * topic.
 */
public enum EventType {
    UNIT_STATE(UnitState.class, "UnitState", 1, Topic.UNIT_STATE),
    PERSON_STATE(PersonState.class, "PersonState", 1, Topic.PERSON_STATE),
    DOSSIER_STATE(DossierState.class, "DossierState", 1, Topic.DOSSIER_STATE),
    CALL_OPENED(CallOpened.class, "CallOpened", 1, Topic.CALL_EVENTS),
    OBLIGATION_CHANGED(ObligationChanged.class, "ObligationChanged", 1, Topic.CALL_EVENTS),
    CALL_CLOSED(CallClosed.class, "CallClosed", 1, Topic.CALL_EVENTS),
    NOMINATION_HANDED_IN(
            NominationHandedIn.class, "NominationHandedIn", 1, Topic.NOMINATION_EVENTS),
    NOMINATION_SUBMITTED(
            NominationSubmitted.class, "NominationSubmitted", 1, Topic.NOMINATION_EVENTS),
    NOMINATION_RETURNED(NominationReturned.class, "NominationReturned", 1, Topic.REVIEW_EVENTS),
    NOMINATION_ACCEPTED(NominationAccepted.class, "NominationAccepted", 1, Topic.REVIEW_EVENTS),
    NOMINATION_WITHDRAWN(NominationWithdrawn.class, "NominationWithdrawn", 1, Topic.REVIEW_EVENTS),
    REVIEW_COMPLETED(ReviewCompleted.class, "ReviewCompleted", 1, Topic.REVIEW_EVENTS),
    AWARD_APPROVED(AwardApproved.class, "AwardApproved", 1, Topic.AWARD_EVENTS),
    AWARD_GRANTED(AwardGranted.class, "AwardGranted", 1, Topic.AWARD_EVENTS),
    APPROVAL_TAKEN_BACK(ApprovalTakenBack.class, "ApprovalTakenBack", 1, Topic.AWARD_EVENTS),
    AWARD_DECLINED(AwardDeclined.class, "AwardDeclined", 1, Topic.AWARD_EVENTS),
    STORY_PUBLISHED(StoryPublished.class, "StoryPublished", 1, Topic.STORY_EVENTS),
    STORY_HIDDEN(StoryHidden.class, "StoryHidden", 1, Topic.STORY_EVENTS),
    PERSON_ERASED(PersonErased.class, "PersonErased", 1, Topic.PERSON_EVENTS);

    private static final Map<Class<?>, EventType> BY_CLASS =
            Arrays.stream(values())
                    .collect(toUnmodifiableMap(EventType::type, Function.identity()));
    private static final Map<String, EventType> BY_WIRE_NAME =
            Arrays.stream(values())
                    .collect(toUnmodifiableMap(EventType::wireName, Function.identity()));

    private final Class<? extends Fact> type;
    private final String wireName;
    private final Topic topic;

    EventType(Class<? extends Fact> type, String name, int version, Topic topic) {
        this.type = type;
        this.wireName = "vn.guongsang." + name + ".v" + version;
        this.topic = topic;
    }

    public Class<? extends Fact> type() {
        return type;
    }

    /** The value of the CloudEvents header {@code ce_type}. */
    public String wireName() {
        return wireName;
    }

    public Topic topic() {
        return topic;
    }

    /** The type under which a fact travels; a tombstone travels as the state that it ends. */
    public static EventType of(Fact fact) {
        return fact instanceof Tombstone tombstone ? tombstone.of() : of(fact.getClass());
    }

    public static EventType of(Class<? extends Fact> type) {
        var found = BY_CLASS.get(type);
        if (found == null) {
            throw new IllegalArgumentException(type + " is not in the published language");
        }
        return found;
    }

    /** Empty for a type that a newer service has added: consumers count it and go on. */
    public static Optional<EventType> named(String wireName) {
        return Optional.ofNullable(BY_WIRE_NAME.get(wireName));
    }
}
