package vn.guongsang.award.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.AwardApproved;
import vn.guongsang.contracts.AwardDeclined;
import vn.guongsang.contracts.AwardGranted;
import vn.guongsang.contracts.Fact;
import vn.guongsang.testkit.RegisteredFacts;

class ProposalTests {
    private static final Instant NOW = Instant.parse("2026-12-02T03:00:00Z");
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
                                    UUID.randomUUID()),
                            2,
                            "%064x".formatted(2)));

    @Test
    void waitsForTheDirectorAndSaysNothingYet() {
        assertThat(proposal.status()).isEqualTo(ProposalStatus.PENDING);
        assertThat(RegisteredFacts.of(proposal)).isEmpty();
    }

    @Test
    void isGrantedByTheApprovalWhereNoDocumentIsNeeded() {
        proposal.approve(false, NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.GRANTED);
        var facts = RegisteredFacts.of(proposal);
        assertThat(facts).extracting(Fact::revision).containsExactly(1L, 2L);
        assertThat(facts.getFirst()).isInstanceOf(AwardApproved.class);
        var granted = (AwardGranted) facts.getLast();
        assertThat(granted.round()).isEqualTo(2);
        assertThat(granted.dossierDigest()).isEqualTo("%064x".formatted(2));
        assertThat(granted.at()).isEqualTo(NOW);
    }

    @Test
    void waitsForItsDocumentWhereOneIsNeeded() {
        proposal.approve(true, NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.APPROVED);
        assertThat(RegisteredFacts.of(proposal)).singleElement().isInstanceOf(AwardApproved.class);
    }

    @Test
    void tellsTheReasonsOfARefusalInCodesOnly() {
        proposal.decline(REASONS, NOW);

        assertThat(proposal.status()).isEqualTo(ProposalStatus.DECLINED);
        var declined = (AwardDeclined) RegisteredFacts.of(proposal).getFirst();
        assertThat(declined.revision()).isEqualTo(1);
        assertThat(declined.reasonCodes()).containsExactly("NOT_CONVINCING");
        assertThat(declined.toString()).doesNotContain("Chưa rõ");
    }

    @Test
    void isDecidedOnce() {
        proposal.decline(REASONS, NOW);

        assertThatExceptionOfType(ProposalRefused.NotInThisState.class)
                .isThrownBy(() -> proposal.approve(false, NOW));
        assertThatExceptionOfType(ProposalRefused.NotInThisState.class)
                .isThrownBy(() -> proposal.decline(REASONS, NOW));
        assertThat(RegisteredFacts.of(proposal)).hasSize(1);
    }
}
