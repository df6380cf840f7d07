package vn.guongsang.platform.rebuild;

/**
 * How far a copy has read one partition.
 *
 * @param next the offset that comes next
 * @param target where the live consumer was when it was last asked
 */
record Position(long next, long target) {

    Position movedTo(long offset) {
        return new Position(offset, target);
    }

    Position aimedAt(long offset) {
        return new Position(next, offset);
    }

    boolean isThere() {
        return next >= target;
    }
}
