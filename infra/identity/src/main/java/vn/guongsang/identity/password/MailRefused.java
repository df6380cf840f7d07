package vn.guongsang.identity.password;

import vn.guongsang.problems.RuleBroken;

/** Why somebody cannot be written to. */
public abstract sealed class MailRefused extends RuleBroken {

    private MailRefused(String code) {
        super(Kind.NOT_NOW, code);
    }

    /** They have no address; a slip reaches them. */
    public static final class NoAddress extends MailRefused {
        NoAddress() {
            super("account-without-mail");
        }
    }

    /** A closed account is opened first. */
    public static final class Closed extends MailRefused {
        Closed() {
            super("account-disabled");
        }
    }

    /** The mail server is away, refuses, or none is set. */
    public static final class NotSent extends MailRefused {
        NotSent() {
            super("mail-not-sent");
        }
    }
}
