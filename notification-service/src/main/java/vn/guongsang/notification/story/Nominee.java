package vn.guongsang.notification.story;

import vn.guongsang.platform.access.Actor;

/** Whether somebody acts in a matter of their own. */
final class Nominee {

    private Nominee() {}

    static boolean is(Actor by, Story story) {
        return story.outline().subjectId().equals(by.person());
    }
}
