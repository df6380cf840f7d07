package vn.guongsang.testkit.rules.unruly.nomination.submission;

import vn.guongsang.testkit.rules.unruly.nomination.access.Role;

class AsksForRoles {
    boolean mayDecide(Role role) {
        return role == Role.DIRECTOR;
    }
}
