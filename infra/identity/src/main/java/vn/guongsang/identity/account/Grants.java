package vn.guongsang.identity.account;

import java.util.EnumSet;
import java.util.List;

/** Checks the roles that somebody is to have. */
final class Grants {

    private Grants() {}

    /**
     * @throws AccountRefused if one of them makes no sense
     */
    static void check(List<Grant> grants) {
        var seen = EnumSet.noneOf(Role.class);
        for (var place = 0; place < grants.size(); place++) {
            var grant = grants.get(place);
            if (!seen.add(grant.role())) {
                throw new AccountRefused.RoleTwice(place);
            }
            var to = grant.to();
            if (to != null && to.isBefore(grant.from())) {
                throw new AccountRefused.EndsBeforeItBegins(place, grant.from());
            }
        }
    }

    /** What the audit says about them. */
    static List<String> told(List<Grant> grants) {
        return grants.stream()
                .map(
                        grant ->
                                grant.role()
                                        + " "
                                        + grant.from()
                                        + "/"
                                        + (grant.to() == null ? "" : grant.to()))
                .toList();
    }
}
