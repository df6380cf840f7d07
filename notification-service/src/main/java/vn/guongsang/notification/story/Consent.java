package vn.guongsang.notification.story;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the honoured said about being shown on one channel. Words stay on record; a new one is added
 * behind them.
 *
 * @param given yes or no
 * @param givenBy who said it; for a person that is the person, unless somebody else is named
 * @param evidence where that can be seen, for instance a signed form
 * @param hideDueBy until when it has to be gone, once taken back
 */
@Embeddable
public record Consent(
        @Enumerated(EnumType.STRING) PublicChannel channel,
        boolean given,
        @Nullable String givenBy,
        LocalDate givenOn,
        @Nullable String evidence,
        String recordedBy,
        Instant recordedAt,
        @Nullable String withdrawnBy,
        @Nullable Instant withdrawnAt,
        @Nullable Instant hideDueBy) {

    boolean stands() {
        return given && withdrawnAt == null;
    }

    Consent withdrawn(Withdrawal how) {
        return new Consent(
                channel,
                given,
                givenBy,
                givenOn,
                evidence,
                recordedBy,
                recordedAt,
                how.account(),
                how.at(),
                how.hideDueBy());
    }

    /**
     * Consent is taken back.
     *
     * @param channel null means all of them
     */
    record Withdrawal(
            @Nullable PublicChannel channel, String account, Instant at, Instant hideDueBy) {

        boolean concerns(Consent consent) {
            return consent.stands() && (channel == null || channel == consent.channel());
        }
    }
}
