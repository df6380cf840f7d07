package vn.guongsang.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper of an office, whatever file it becomes.
 *
 * @param number with its symbol, {@code Số: 12/TTr-TTYT}; none for a paper that has no number
 * @param dated where and when
 * @param type in capitals, {@code TỜ TRÌNH}
 * @param subject what it is about, below the type
 * @param addressee whom it asks; none where it asks nobody
 * @param grounds what it rests on, without the mark at the end
 * @param signatures the last one stands on the right, those before it on the left
 * @param recipients who gets a copy; the last one is the archive
 */
public record AdministrativeDocument(
        Letterhead letterhead,
        @Nullable String number,
        PlaceAndDate dated,
        String type,
        String subject,
        @Nullable String addressee,
        List<String> grounds,
        List<Block> body,
        List<Signature> signatures,
        List<String> recipients,
        Orientation orientation) {

    public AdministrativeDocument {
        grounds = List.copyOf(grounds);
        body = List.copyOf(body);
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
    }

    /** How the paper lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
