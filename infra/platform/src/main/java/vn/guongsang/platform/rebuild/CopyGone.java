package vn.guongsang.platform.rebuild;

/** Somebody else has taken a copy over: whoever still writes it has to stop. */
class CopyGone extends RuntimeException {
    CopyGone(Rebuild rebuild) {
        super("rebuild " + rebuild.id() + " of " + rebuild.name());
    }
}
