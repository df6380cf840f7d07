package vn.guongsang.nomination.call;

/** What became of a unit's word that it has nobody to introduce. */
enum NothingState {
    STATED,
    ACCEPTED,
    REFUSED
}
