package vn.guongsang.review.screening;

/** The step after the office's, where a centre has a council vote. */
public interface CouncilStep {

    /** Opens the voting. Joins the caller's transaction. */
    void open(Motion motion);
}
