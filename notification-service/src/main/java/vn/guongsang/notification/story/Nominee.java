package vn.guongsang.notification.story;

import vn.guongsang.notification.Policy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotAllowed;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.access.Permission;

/** Whether somebody acts in a matter of their own. */
final class Nominee {

    private Nominee() {}

    static boolean is(Actor by, Story story) {
        return story.outline().subjectId().equals(by.person());
    }

    /**
     * Insists that somebody speaks for themself, or looks after it for them.
     *
     * @throws NotFound for whoever may not even read it, as if it were not there
     * @throws NotAllowed for those who may only read it
     */
    static void or(Permission others, Actor by, Story story) {
        if (!is(by, story) && !others.isGivenAnywhere(by)) {
            throw Policy.READ_STORIES.isGivenAnywhere(by) ? new NotAllowed() : new NotFound();
        }
    }
}
