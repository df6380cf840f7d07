package vn.guongsang.systemtests.ledger;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A message that an event calls for: the key under which it may exist once. */
record Due(UUID eventId, UUID personId) {

    /** Who has to hear of what was said: whoever signed off, and who is honoured. */
    static Stream<Due> of(Said said) {
        var outline = said.outline().orElse(null);
        if (outline == null) {
            return Stream.empty();
        }
        var submitter = outline.submittedBy();
        var persons =
                switch (said.type()) {
                    case NOMINATION_SUBMITTED, NOMINATION_RETURNED, AWARD_DECLINED ->
                            Stream.of(submitter);
                    case REVIEW_COMPLETED ->
                            said.says("REJECTED") ? Stream.of(submitter) : Stream.<UUID>empty();
                    case AWARD_GRANTED ->
                            Stream.of(
                                    submitter,
                                    outline.subjectType().equals("INDIVIDUAL")
                                            ? outline.subjectId()
                                            : null);
                    default -> Stream.<UUID>empty();
                };
        return persons.filter(Objects::nonNull)
                .distinct()
                .map(person -> new Due(said.eventId(), person));
    }
}
