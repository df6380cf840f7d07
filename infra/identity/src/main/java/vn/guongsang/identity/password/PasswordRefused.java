package vn.guongsang.identity.password;

/** A password that is not good enough, or not the right one. */
public final class PasswordRefused extends RuntimeException {

    private final Why why;
    private final int shortest;

    PasswordRefused(Why why, int shortest) {
        super(why.name());
        this.why = why;
        this.shortest = shortest;
    }

    /** What has to change; each names a text of the pages. */
    public enum Why {
        SHORT("password.too-short"),
        LONG("password.too-long"),
        MONOTONOUS("password.monotonous"),
        NAME("password.like-name"),
        COMMON("password.common"),
        SAME("password.same"),
        CURRENT_WRONG("password.current-wrong"),
        CLOSED("sign-in.wait");

        private final String text;

        Why(String text) {
            this.text = text;
        }

        /** The key of the text that says what to do. */
        public String text() {
            return text;
        }
    }

    public Why why() {
        return why;
    }

    /** Fills the text's place. */
    public int shortest() {
        return shortest;
    }
}
