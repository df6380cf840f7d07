package vn.guongsang.systemtests.ledger;

import java.util.stream.Stream;

/** One invariant, or one part of it. */
@FunctionalInterface
interface Rule {
    Stream<Violation> check(Picture picture);
}
