package vn.guongsang.notification.delivery;

/**
 * What a centre wants to be told beyond those who have to act.
 *
 * @param tellNominee whether nominees hear that they are honoured, and that the story is public
 */
public record Courtesy(boolean tellNominee) {

    static final Courtesy USUAL = new Courtesy(true);
}
