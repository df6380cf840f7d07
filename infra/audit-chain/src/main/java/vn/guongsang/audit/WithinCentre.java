package vn.guongsang.audit;

import java.util.UUID;

/** Does work with the rights to see the rows of one centre. */
@FunctionalInterface
public interface WithinCentre {

    void run(UUID centre, Runnable work);
}
