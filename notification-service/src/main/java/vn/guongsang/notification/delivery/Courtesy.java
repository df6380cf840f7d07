package vn.guongsang.notification.delivery;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a centre wants people to be told.
 *
 * @param tellNominee whether nominees hear that they are honoured, and that the story is public
 * @param askDirectors whether directors are asked to check what every officer's own unit has sent;
 *     yes unless the centre lets officers check it ({@code ownUnit} in the review's route)
 */
public record Courtesy(boolean tellNominee, @Nullable Boolean askDirectors) {

    static final Courtesy USUAL = new Courtesy(true, true);

    boolean asksDirectors() {
        return Objects.requireNonNullElse(askDirectors, true);
    }
}
