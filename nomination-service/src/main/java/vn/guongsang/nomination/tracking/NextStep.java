package vn.guongsang.nomination.tracking;

import java.util.Optional;

/** What has to happen next for a nomination to go on. */
enum NextStep {
    /** The clerk completes it and hands it in. */
    HAND_IN,
    /** The head or a deputy signs it off. */
    SIGN_OFF,
    /** The office checks it. */
    OFFICE_CHECK,
    /** The council votes. */
    COUNCIL_VOTE,
    /** The director decides. */
    DECISION,
    /** The time in which an approval can be taken back runs out. */
    GRANT,
    /** The editor publishes its story. */
    PUBLICATION;

    /** None where it has come to its end. */
    static Optional<NextStep> after(String status) {
        return Optional.ofNullable(
                switch (status) {
                    case "DRAFT", "RETURNED" -> HAND_IN;
                    case "AWAITING_HEAD" -> SIGN_OFF;
                    case "SUBMITTED" -> OFFICE_CHECK;
                    case "ACCEPTED" -> COUNCIL_VOTE;
                    case "RECOMMENDED" -> DECISION;
                    case "APPROVED" -> GRANT;
                    case "GRANTED" -> PUBLICATION;
                    default -> null;
                });
    }
}
