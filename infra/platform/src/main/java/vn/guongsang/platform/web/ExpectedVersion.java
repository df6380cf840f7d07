package vn.guongsang.platform.web;

/**
 * The version that the caller has seen, from {@code If-Match}. A command on anything else would
 * undo somebody's work unseen.
 */
public record ExpectedVersion(long value) {

    /**
     * @param version what is there now
     * @param status its state now, told to a caller who is behind
     * @throws StaleVersion if the caller has seen something else
     */
    public void mustBe(long version, String status) {
        if (value != version) {
            throw new StaleVersion(version, status);
        }
    }
}
