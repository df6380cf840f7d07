package vn.guongsang.review.screening;

/** Whether officers check what their own unit has submitted. */
public enum OwnUnitCheck {
    /** They are refused: another officer does, or the director. */
    SECOND_OFFICER,
    /** They may, and the case says so. */
    ALLOWED
}
