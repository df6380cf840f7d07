package vn.guongsang.review.voting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.review.screening.NominationId;

/**
 * A council's vote on one case, with those who may vote and the rules as they were at its opening.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads what only the database needs.
class Voting {

    @EmbeddedId private NominationId id;
    private UUID centreId;
    private int round;
    private String dossierDigest;

    @Embedded
    @AttributeOverride(name = "of", column = @Column(name = "quorum_of"))
    @AttributeOverride(name = "needed", column = @Column(name = "quorum_needed"))
    private Fraction quorum;

    @Embedded
    @AttributeOverride(name = "of", column = @Column(name = "threshold_of"))
    @AttributeOverride(name = "needed", column = @Column(name = "threshold_needed"))
    private Fraction threshold;

    private Instant openedAt;
    private int members;

    @ElementCollection
    @CollectionTable(name = "voting_roll", joinColumns = @JoinColumn(name = "nomination_id"))
    private List<RollEntry> roll = new ArrayList<>();

    private @Nullable Instant closedAt;
    private @Nullable String closedBy;
    @Embedded private @Nullable Tally tally;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Voting() {}

    private Voting(Question asked, List<Membership> council) {
        this.id = asked.id();
        this.centreId = asked.centre();
        this.round = asked.round();
        this.dossierDigest = asked.dossierDigest();
        this.quorum = asked.quorum();
        this.threshold = asked.threshold();
        this.openedAt = asked.at();
        this.members = council.size();
        council.forEach(
                member ->
                        roll.add(
                                new RollEntry(
                                        member.personId(),
                                        member.role(),
                                        member.personId().equals(asked.subject()))));
    }

    static Voting open(Question asked, List<Membership> council) {
        if (council.isEmpty()) {
            throw new VotingRefused.NoCouncil();
        }
        return new Voting(asked, council);
    }

    boolean hasOnRoll(@Nullable UUID person) {
        return entry(person).isPresent();
    }

    /**
     * Lets a member vote.
     *
     * @param stillMember whoever has left the council meanwhile counts and does not vote any more
     */
    void admit(UUID person, boolean stillMember) {
        mustBeOpen();
        var entry = entry(person).orElseThrow(VotingRefused.NotEntitled::new);
        if (entry.recused()) {
            throw new VotingRefused.Recused();
        }
        if (!stillMember) {
            throw new VotingRefused.NotEntitled();
        }
    }

    /** Counts over all members, whoever has voted. */
    Verdict close(Tally counted, String by, Instant at) {
        mustBeOpen();
        var missing = quorum.missing(counted.votesCast(), members);
        if (missing > 0) {
            throw new VotingRefused.BelowQuorum(counted.votesCast(), members, missing);
        }
        tally = counted;
        closedBy = by;
        closedAt = at;
        return new Verdict(threshold.isMetBy(counted.votesYes(), members), members, counted);
    }

    void mustBeOpen() {
        if (closedAt != null) {
            throw new VotingRefused.Closed();
        }
    }

    private Optional<RollEntry> entry(@Nullable UUID person) {
        return roll.stream().filter(each -> each.personId().equals(person)).findFirst();
    }

    NominationId id() {
        return id;
    }

    int round() {
        return round;
    }

    String dossierDigest() {
        return dossierDigest;
    }
}
