package vn.guongsang.notification.delivery;

/** What somebody has typed, made fit to stand in one line of a mail or in its header. */
final class OneLine {

    private static final int LONGEST = 200;

    private OneLine() {}

    /** Without line breaks, control characters and marks that turn the direction of writing. */
    static String of(String typed) {
        var line = typed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
