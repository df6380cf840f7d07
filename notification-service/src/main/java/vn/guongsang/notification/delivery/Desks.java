package vn.guongsang.notification.delivery;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sits where in a centre, as a setting: roles live in identity, which tells nobody.
 *
 * @param officers the office that checks and chases
 * @param directors who approve
 * @param editors who write and publish
 * @param council who vote; nothing is told to them yet
 * @param digestMinutes for how long after a mail about new nominations no other is sent
 */
public record Desks(
        @Size(max = 50) @Nullable List<UUID> officers,
        @Size(max = 50) @Nullable List<UUID> directors,
        @Size(max = 50) @Nullable List<UUID> editors,
        @Size(max = 50) @Nullable List<UUID> council,
        @Min(1) @Max(1440) @Nullable Integer digestMinutes) {

    private static final int USUAL_DIGEST_MINUTES = 60;

    static final Desks EMPTY =
            new Desks(List.of(), List.of(), List.of(), List.of(), USUAL_DIGEST_MINUTES);

    List<UUID> of(Recipient desk) {
        var members =
                switch (desk) {
                    case OFFICERS -> officers;
                    case DIRECTORS -> directors;
                    case EDITORS -> editors;
                    case AWAITED, SIGNATORY, PREPARER, NOMINEE, HEADS, STAND_INS ->
                            throw new IllegalArgumentException(desk + " is no desk");
                };
        return Objects.requireNonNullElse(members, List.of());
    }

    int minutesBetweenDigests() {
        return Objects.requireNonNullElse(digestMinutes, USUAL_DIGEST_MINUTES);
    }
}
