package vn.guongsang.identity.password;

/** The link was used, is too old or never was. */
public final class LinkOver extends RuntimeException {

    public LinkOver() {
        super("This link does not work any more");
    }
}
