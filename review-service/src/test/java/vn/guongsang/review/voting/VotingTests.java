package vn.guongsang.review.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.review.screening.NominationId;

/** A council of nine; quorum two thirds and threshold four fifths of all of them. */
class VotingTests {
    private static final Instant AT = Instant.parse("2026-12-01T02:30:00Z");
    private static final UUID NOMINEE = UUID.randomUUID();

    private final List<Membership> council = council(9);

    @Test
    void sevenOfNineFailFourFifthsAndEightPass() {
        assertThat(voting().close(new Tally(9, 7, 2, 0), "secretary", AT).recommended()).isFalse();
        assertThat(voting().close(new Tally(9, 8, 1, 0), "secretary", AT).recommended()).isTrue();
    }

    @Test
    void countsYesOfAllMembersAndNotOfThoseWhoCame() {
        var word = voting().close(new Tally(7, 7, 0, 0), "secretary", AT);

        assertThat(word.recommended()).isFalse();
        assertThat(word.members()).isEqualTo(9);
        assertThat(word.tally().votesCast()).isEqualTo(7);
    }

    @Test
    void sixOfNineAreAQuorumAndFiveAreNot() {
        assertThatCode(() -> voting().close(new Tally(6, 6, 0, 0), "secretary", AT))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(VotingRefused.BelowQuorum.class)
                .isThrownBy(() -> voting().close(new Tally(5, 5, 0, 0), "secretary", AT))
                .satisfies(told -> assertThat(told.details()).containsEntry("missing", 1));
    }

    @Test
    void countsAbstentionsForTheQuorumAndNotAsYes() {
        var word = voting().close(new Tally(9, 7, 0, 2), "secretary", AT);

        assertThat(word.recommended()).isFalse();
        assertThat(word.tally().votesAbstained()).isEqualTo(2);
    }

    @Test
    void keepsAMemberWhoIsTheNomineeAmongAllAndLetsThemNotVote() {
        var withNominee = Stream.concat(council(8).stream(), Stream.of(member(NOMINEE))).toList();
        var voting = Voting.open(question(), withNominee);

        assertThatExceptionOfType(VotingRefused.Recused.class)
                .isThrownBy(() -> voting.admit(NOMINEE, true));
        assertThat(voting.close(new Tally(8, 8, 0, 0), "secretary", AT).members()).isEqualTo(9);
    }

    @Test
    void letsVoteWhoWasAMemberAtTheOpeningAndStillIs() {
        var voting = voting();
        var member = council.getFirst().personId();

        assertThatCode(() -> voting.admit(member, true)).doesNotThrowAnyException();
        assertThatExceptionOfType(VotingRefused.NotEntitled.class)
                .as("has left since")
                .isThrownBy(() -> voting.admit(member, false));
        assertThatExceptionOfType(VotingRefused.NotEntitled.class)
                .as("came later")
                .isThrownBy(() -> voting.admit(UUID.randomUUID(), true));
    }

    @Test
    void isClosedOnceAndTakesNoVoteAfterwards() {
        var voting = voting();
        voting.close(new Tally(9, 9, 0, 0), "secretary", AT);

        assertThatExceptionOfType(VotingRefused.Closed.class)
                .isThrownBy(() -> voting.close(new Tally(9, 9, 0, 0), "secretary", AT));
        assertThatExceptionOfType(VotingRefused.Closed.class)
                .isThrownBy(() -> voting.admit(council.getFirst().personId(), true));
    }

    @Test
    void isNotOpenedWithoutACouncil() {
        assertThatExceptionOfType(VotingRefused.NoCouncil.class)
                .isThrownBy(() -> Voting.open(question(), List.of()));
    }

    private Voting voting() {
        return Voting.open(question(), council);
    }

    private static Question question() {
        return new Question(
                UUID.randomUUID(),
                new NominationId(UUID.randomUUID()),
                1,
                "0".repeat(64),
                NOMINEE,
                new Fraction(3, 2),
                new Fraction(5, 4),
                AT);
    }

    private static List<Membership> council(int members) {
        return Stream.generate(() -> member(UUID.randomUUID())).limit(members).toList();
    }

    private static Membership member(UUID person) {
        return new Membership(person, CouncilRole.MEMBER, LocalDate.of(2026, 1, 1), null);
    }
}
