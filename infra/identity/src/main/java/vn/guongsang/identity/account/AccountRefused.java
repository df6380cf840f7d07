package vn.guongsang.identity.account;

import java.time.LocalDate;
import java.util.List;
import vn.guongsang.problems.FieldProblem;
import vn.guongsang.problems.RuleBroken;

/** Why an account cannot be made or changed like this. */
public abstract sealed class AccountRefused extends RuleBroken {

    private final transient List<FieldProblem> places;

    private AccountRefused(Kind kind, String code, FieldProblem... places) {
        super(kind, code);
        this.places = List.of(places);
    }

    @Override
    public List<FieldProblem> fields() {
        return places;
    }

    /** Names are one list for all centres, since a name is all that people type. */
    public static final class NameTaken extends AccountRefused {
        NameTaken() {
            super(Kind.NOT_NOW, "account-name-taken", new FieldProblem("/username", "taken"));
        }
    }

    /** It has spaces or letters that not every keyboard has. */
    public static final class UnfitName extends AccountRefused {
        UnfitName() {
            super(Kind.INCOMPLETE, "invalid-input", new FieldProblem("/username", "username"));
        }
    }

    /** A role would end before it begins. */
    public static final class EndsBeforeItBegins extends AccountRefused {
        EndsBeforeItBegins(int place, LocalDate from) {
            super(
                    Kind.INCOMPLETE,
                    "invalid-input",
                    new FieldProblem("/roles/" + place + "/to", "not-before", from));
        }
    }

    /** A role has one time. */
    public static final class RoleTwice extends AccountRefused {
        RoleTwice(int place) {
            super(
                    Kind.INCOMPLETE,
                    "invalid-input",
                    new FieldProblem("/roles/" + place + "/role", "repeated"));
        }
    }

    /** A centre without an administrator could not get one any more. */
    public static final class LastAdministrator extends AccountRefused {
        LastAdministrator() {
            super(Kind.NOT_NOW, "last-administrator");
        }
    }

    /** It has to be closed before its words go. */
    public static final class StillOpen extends AccountRefused {
        StillOpen() {
            super(Kind.NOT_NOW, "account-still-open");
        }
    }

    /** Nobody is behind it any more. */
    public static final class Erased extends AccountRefused {
        Erased() {
            super(Kind.NOT_NOW, "account-erased");
        }
    }

    /** Somebody was faster. */
    public static final class Stale extends AccountRefused {
        Stale() {
            super(Kind.STALE, "stale-version");
        }
    }
}
