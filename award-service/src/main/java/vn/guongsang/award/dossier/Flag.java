package vn.guongsang.award.dossier;

/** What the director should have seen before deciding; nothing that forbids anything. */
public enum Flag {
    /** The person has been honoured before. */
    HONOURED_BEFORE,
    /** The office had given it back at least once. */
    RETURNED_BEFORE,
    /** Who signed it off for the unit is who is to be honoured. */
    SIGNED_OFF_BY_SUBJECT,
    /** Its content has not arrived, or had to be forgotten: there is nothing to read. */
    NO_DOSSIER
}
