package vn.guongsang.review.screening;

/**
 * How the cases of one recognition go.
 *
 * @param maxRounds how often a nomination may be submitted
 * @param ownUnitCheck whether an officer is kept from the nominations of their own unit
 * @param councilStep whether a council votes on what the office has accepted
 */
record Route(int maxRounds, boolean ownUnitCheck, boolean councilStep) {

    /** Where a centre has said nothing. */
    static final Route USUAL = new Route(3, true, false);
}
