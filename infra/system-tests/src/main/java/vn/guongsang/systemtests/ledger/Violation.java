package vn.guongsang.systemtests.ledger;

/**
 * One broken promise.
 *
 * @param evidence what was expected and what was found, with ids
 */
public record Violation(Invariant invariant, String evidence) {

    @Override
    public String toString() {
        return invariant + " (" + invariant.says() + "): " + evidence;
    }
}
