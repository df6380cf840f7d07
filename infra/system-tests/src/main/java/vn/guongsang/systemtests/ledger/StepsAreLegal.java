package vn.guongsang.systemtests.ledger;

import static vn.guongsang.contracts.EventType.NOMINATION_SUBMITTED;
import static vn.guongsang.contracts.Topic.AWARD_EVENTS;
import static vn.guongsang.contracts.Topic.NOMINATION_EVENTS;
import static vn.guongsang.contracts.Topic.REVIEW_EVENTS;
import static vn.guongsang.systemtests.ledger.Invariant.I8;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * I8, first half: what was said about a nomination is a legal way. Each fact is one word, and the
 * way is a sentence: any number of submissions that came back, then one that went on.
 */
final class StepsAreLegal implements Rule {
    private static final Pattern REVIEW =
            Pattern.compile(
                    "(RETURNED )*(WITHDRAWN |REJECTED |ACCEPTED (RECOMMENDED |NOT_RECOMMENDED"
                            + " |WITHDRAWN )?)?");
    private static final Pattern AWARD =
            Pattern.compile("(APPROVED TAKEN_BACK )*(APPROVED (GRANTED )?|DECLINED )?");

    @Override
    public Stream<Violation> check(Picture picture) {
        return picture.nominationIds().stream().flatMap(id -> check(id, picture));
    }

    private Stream<Violation> check(UUID id, Picture picture) {
        var rounds =
                picture.saidOf(id, NOMINATION_EVENTS)
                        .filter(said -> said.type() == NOMINATION_SUBMITTED)
                        .map(Said::round)
                        .toList();
        var returned =
                picture.saidOf(id, REVIEW_EVENTS).filter(said -> word(said).equals("RETURNED"));
        var review = sentence(picture.saidOf(id, REVIEW_EVENTS));
        var award = sentence(picture.saidOf(id, AWARD_EVENTS));
        var returns = returned.map(Said::round).toList();
        for (int round = 1; round <= rounds.size(); round++) {
            if (rounds.get(round - 1) != round) {
                return broken(id + " was submitted in rounds " + rounds);
            }
        }
        if (!REVIEW.matcher(review).matches() || !AWARD.matcher(award).matches()) {
            return broken(id + " went through " + review + "and " + award);
        }
        if (!award.isEmpty() && !review.contains(" RECOMMENDED")) {
            return broken(id + " was decided on as " + award + "after " + review);
        }
        var last = picture.saidOf(id, REVIEW_EVENTS).mapToInt(Said::round).max().orElse(0);
        return rounds.size() > returns.size() + 1 || last > rounds.size() || !isOneTo(returns)
                ? broken(id + " was submitted as " + rounds + " and returned as " + returns)
                : Stream.empty();
    }

    private static boolean isOneTo(List<Integer> returns) {
        return returns.equals(Stream.iterate(1, n -> n + 1).limit(returns.size()).toList());
    }

    private static String sentence(Stream<Said> said) {
        return said.map(each -> word(each) + " ").collect(Collectors.joining());
    }

    private static String word(Said said) {
        return switch (said.type()) {
            case NOMINATION_RETURNED -> "RETURNED";
            case NOMINATION_ACCEPTED -> "ACCEPTED";
            case NOMINATION_WITHDRAWN -> "WITHDRAWN";
            case APPROVAL_TAKEN_BACK -> "TAKEN_BACK";
            case REVIEW_COMPLETED ->
                    said.says("RECOMMENDED")
                            ? "RECOMMENDED"
                            : said.says("REJECTED") ? "REJECTED" : "NOT_RECOMMENDED";
            case AWARD_APPROVED -> "APPROVED";
            case AWARD_GRANTED -> "GRANTED";
            case AWARD_DECLINED -> "DECLINED";
            default -> said.type().name();
        };
    }

    private static Stream<Violation> broken(String evidence) {
        return Stream.of(new Violation(I8, evidence));
    }
}
