package vn.guongsang.reporting.funnel;

/** How far a nomination can come, in this order. */
public enum Step {
    HANDED_IN(1),
    SUBMITTED(2),
    ACCEPTED(3),
    RECOMMENDED(4),
    APPROVED(5),
    GRANTED(6),
    PUBLISHED(7);

    /** Further than any. */
    static final int BEYOND = 8;

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /** As the column {@code reached} counts them. */
    int number() {
        return number;
    }
}
