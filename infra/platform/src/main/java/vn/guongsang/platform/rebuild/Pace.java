package vn.guongsang.platform.rebuild;

/** How fast a copy is read; asked before every poll. */
interface Pace {

    /** Waits as long as the live consumers come first; throws when there is no time left. */
    void next();
}
