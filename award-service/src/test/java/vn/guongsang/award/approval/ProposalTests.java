package vn.guongsang.award.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.ApprovalTakenBack;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.Fact;
import vn.guongsang.testkit.RegisteredFacts;

class ProposalTests {
    private static final Instant NOW = Instant.parse("2026-12-02T03:00:00Z");
    private static final Instant UNTIL = NOW.plus(Duration.ofHours(1));
    private static final Instant LAST = UNTIL.minusNanos(1_000);
    private static final ApprovalRule AT_ONCE = new ApprovalRule(0, false);
    private static final ApprovalRule AN_HOUR = new ApprovalRule(60, false);
    private static final ApprovalRule BY_DOCUMENT = new ApprovalRule(60, true);
    private static final Decider DIRECTOR = new Decider("giamdoc", UUID.randomUUID());
    private static final DecisionNumber NUMBER = new DecisionNumber(2026, 12);
    private static final List<Reason> REASONS =
            List.of(
                    new Reason("NOT_CONVINCING", "/summary", "Chưa rõ kết quả."),
                    new Reason("NOT_CONVINCING", null, "Chưa rõ sức lan tỏa."));

    private final Proposal proposal =
            Proposal.of(
                    new Propose.Command(
                            UUID.randomUUID(),
                            new NominationId(UUID.randomUUID()),
                            new Outline(
                                    UUID.randomUUID(),
                                    "EXEMPLAR",
                                    UUID.randomUUID(),
                                    "INDIVIDUAL",
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    null),
                            2,
                            "%064x".formatted(2)));

    @Test
    void waitsForTheDirectorAndSaysNothingYet() {
        assertThat(proposal.status()).isEqualTo(ProposalStatus.PENDING);
        assertThat(RegisteredFacts.of(proposal)).isEmpty();
    }

    @Test
    void isGrantedByTheApprovalWhereItCannotBeTakenBack() {
        proposal.approve(AT_ONCE, DIRECTOR, NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.GRANTED);
        var facts = RegisteredFacts.of(proposal);
        assertThat(facts).extracting(Fact::revision).containsExactly(1L, 2L);
        assertThat(facts.getFirst()).isInstanceOf(AwardApproved.class);
        var granted = (AwardGranted) facts.getLast();
        assertThat(granted.round()).isEqualTo(2);
        assertThat(granted.dossierDigest()).isEqualTo("%064x".formatted(2));
        assertThat(granted.at()).isEqualTo(NOW);
        assertThat(proposal.grantedAt()).isEqualTo(NOW);
    }

    @Test
    void canBeTakenBackAtTheLastInstantAndIsNotGrantedThen() {
        proposal.approve(AN_HOUR, DIRECTOR, NOW);

        assertThat(proposal.grantIfDue(LAST)).isFalse();
        proposal.takeBack(DIRECTOR, LAST);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.PENDING);
        assertThat(proposal.grantIfDue(UNTIL)).isFalse();
        assertThat(said()).containsExactly(AwardApproved.class, ApprovalTakenBack.class);
    }

    @Test
    void cannotBeTakenBackOneInstantLaterAndIsGrantedThenOnce() {
        proposal.approve(AN_HOUR, DIRECTOR, NOW);

        assertThatExceptionOfType(ProposalRefused.TakeBackOver.class)
                .isThrownBy(() -> proposal.takeBack(DIRECTOR, UNTIL))
                .satisfies(
                        over -> assertThat(over.details()).containsEntry("takeBackUntil", UNTIL));
        assertThat(proposal.grantIfDue(UNTIL)).isTrue();
        assertThat(proposal.grantIfDue(UNTIL)).isFalse();
        assertThat(said()).containsExactly(AwardApproved.class, AwardGranted.class);
    }

    @Test
    void canBeApprovedOrDeclinedAfterItWasTakenBack() {
        proposal.approve(AN_HOUR, DIRECTOR, NOW);
        proposal.takeBack(DIRECTOR, LAST);
        proposal.approve(AN_HOUR, DIRECTOR, UNTIL);
        assertThat(proposal.grantIfDue(UNTIL)).isFalse();
        proposal.takeBack(DIRECTOR, UNTIL);
        proposal.decline(REASONS, DIRECTOR, UNTIL);

        assertThat(said())
                .containsExactly(
                        AwardApproved.class,
                        ApprovalTakenBack.class,
                        AwardApproved.class,
                        ApprovalTakenBack.class,
                        AwardDeclined.class);
        assertThat(RegisteredFacts.of(proposal))
                .extracting(Fact::revision)
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    @Test
    void waitsForItsDocumentWhereOneIsNeededHoweverLong() {
        proposal.approve(BY_DOCUMENT, DIRECTOR, NOW);

        assertThat(proposal.grantIfDue(UNTIL.plus(Duration.ofDays(30)))).isFalse();
        assertThatExceptionOfType(ProposalRefused.StillOpen.class)
                .isThrownBy(() -> proposal.issue(NUMBER, DIRECTOR, LAST));
        proposal.issue(NUMBER, DIRECTOR, UNTIL);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.GRANTED);
        assertThat(proposal.decision()).isEqualTo(NUMBER);
        assertThat(said()).containsExactly(AwardApproved.class, AwardGranted.class);
    }

    @Test
    void takesNoDocumentWhereNoneIsNeeded() {
        proposal.approve(AN_HOUR, DIRECTOR, NOW);

        assertThatExceptionOfType(ProposalRefused.NoDocumentNeeded.class)
                .isThrownBy(() -> proposal.issue(NUMBER, DIRECTOR, UNTIL));
        assertThat(said()).containsExactly(AwardApproved.class);
    }

    @Test
    void tellsTheReasonsOfARefusalInCodesOnly() {
        proposal.decline(REASONS, DIRECTOR, NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.DECLINED);
        var declined = (AwardDeclined) RegisteredFacts.of(proposal).getFirst();
        assertThat(declined.revision()).isEqualTo(1);
        assertThat(declined.reasonCodes()).containsExactly("NOT_CONVINCING");
        assertThat(declined.toString()).doesNotContain("Chưa rõ");
    }

    @Test
    void isDecidedOnce() {
        proposal.decline(REASONS, DIRECTOR, NOW);

        assertThatExceptionOfType(ProposalRefused.NotInThisState.class)
                .isThrownBy(() -> proposal.approve(AT_ONCE, DIRECTOR, NOW));
        assertThatExceptionOfType(ProposalRefused.NotInThisState.class)
                .isThrownBy(() -> proposal.decline(REASONS, DIRECTOR, NOW));
        assertThatExceptionOfType(ProposalRefused.NotInThisState.class)
                .isThrownBy(() -> proposal.takeBack(DIRECTOR, NOW));
        assertThat(RegisteredFacts.of(proposal)).hasSize(1);
    }

    private List<Class<?>> said() {
        return RegisteredFacts.of(proposal).stream().<Class<?>>map(Fact::getClass).toList();
    }
}
