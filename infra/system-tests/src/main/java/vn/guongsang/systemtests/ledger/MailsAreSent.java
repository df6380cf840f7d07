package vn.guongsang.systemtests.ledger;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static vn.guongsang.systemtests.ledger.Invariant.I5;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.PersonState;
import vn.guongsang.systemtests.evidence.Mail;
import vn.guongsang.systemtests.evidence.Rows;

/**
 * I5, second half: at least one mail for each message that was sent, to its person, and more than
 * one only under the same Message-ID and only where the sender died between the server's answer and
 * its own mark.
 */
final class MailsAreSent implements Rule {

    @Override
    public Stream<Violation> check(Picture picture) {
        var addresses = addresses(picture);
        var sent =
                picture.evidence().messages().stream()
                        .filter(row -> row.status().equals("SENT"))
                        .filter(row -> row.channel().equals("EMAIL"))
                        .toList();
        var ours =
                sent.stream()
                        .filter(
                                row ->
                                        picture.nominationIds().contains(row.nominationId())
                                                || picture.run().callId().equals(row.callId()))
                        .toList();
        var wrong = ours.stream().flatMap(row -> wrong(row, addresses, picture));
        var extra = ours.stream().mapToLong(row -> mails(row, picture).size() - 1L).sum();
        var double_ =
                extra > picture.run().mailCrashes()
                        ? broken(extra + " mails too many, " + doubles(ours, picture))
                        : Stream.<Violation>empty();
        return Stream.of(wrong, double_, strangers(picture)).flatMap(s -> s);
    }

    private Stream<Violation> wrong(
            Rows.Message row, Map<UUID, Optional<String>> addresses, Picture picture) {
        var mails = mails(row, picture);
        if (mails.isEmpty()) {
            return broken("marked as sent and no mail is there: " + row);
        }
        if (mails.stream().map(Mail::messageId).distinct().count() > 1) {
            return broken("sent under different Message-IDs: " + mails);
        }
        var address = addresses.getOrDefault(row.personId(), Optional.empty());
        return mails.stream()
                .filter(mail -> !address.map(mail.to()::contains).orElse(false))
                .flatMap(mail -> broken(mail + " should have gone to " + address));
    }

    /** A mail without its row, about this run or about nothing that it would name. */
    private Stream<Violation> strangers(Picture picture) {
        var known = picture.nominationIds().stream().map(UUID::toString).collect(toSet());
        return picture.evidence().mails().stream()
                .filter(
                        mail ->
                                mail.nominationId().isEmpty()
                                        || known.contains(mail.nominationId()))
                .filter(
                        mail ->
                                picture.evidence().messages().stream()
                                        .noneMatch(row -> belongs(mail, row)))
                .flatMap(mail -> broken("no message row explains " + mail));
    }

    private static List<Mail> doubles(List<Rows.Message> rows, Picture picture) {
        return rows.stream()
                .map(row -> mails(row, picture))
                .filter(mails -> mails.size() > 1)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Mail> mails(Rows.Message row, Picture picture) {
        return picture.evidence().mails().stream().filter(mail -> belongs(mail, row)).toList();
    }

    private static boolean belongs(Mail mail, Rows.Message row) {
        return mail.messageId().contains(row.messageId().toString());
    }

    /** Where each person is reached, by the newest state of them. */
    private static Map<UUID, Optional<String>> addresses(Picture picture) {
        return picture.said().stream()
                .flatMap(said -> said.as(PersonState.class).stream())
                .collect(
                        toMap(
                                PersonState::personId,
                                person -> Optional.<@Nullable String>ofNullable(person.email()),
                                (_, newer) -> newer));
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I5, evidence));
    }
}
