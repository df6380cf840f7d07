package vn.guongsang.platform.rebuild;

import vn.guongsang.problems.RuleBroken;

/** Why a read model is neither rebuilt nor switched right now. */
abstract sealed class RebuildRefused extends RuleBroken {

    private RebuildRefused(String code, Object... arguments) {
        super(Kind.NOT_NOW, code, arguments);
    }

    /** One at a time. */
    static final class AlreadyRunning extends RebuildRefused {
        AlreadyRunning(String name) {
            super("rebuild-running", name);
        }
    }

    /** The copy does not know yet what the live one knows. Whoever asks again finds it nearer. */
    static final class Behind extends RebuildRefused {
        Behind(String name) {
            super("copy-behind", name);
        }
    }

    /** The live tables have other columns by now. */
    static final class Outgrown extends RebuildRefused {
        Outgrown(String name) {
            super("copy-outgrown", name);
        }
    }
}
