package vn.guongsang.review.voting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.problems.FieldProblem;

/** The one council of a centre. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads what only the database needs.
class Council {

    @Id private UUID centreId;

    @ElementCollection
    @CollectionTable(name = "council_member", joinColumns = @JoinColumn(name = "centre_id"))
    private List<Membership> memberships = new ArrayList<>();

    private String changedBy;
    private Instant changedAt;
    @Version private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Council() {}

    private Council(UUID centreId, String by, Instant at) {
        this.centreId = centreId;
        this.changedBy = by;
        this.changedAt = at;
    }

    static Council founded(UUID centreId, String by, Instant at) {
        return new Council(centreId, by, at);
    }

    /** From now on these belong to it, at these dates; what was voted on keeps its own roll. */
    void keep(List<Membership> all, String by, Instant at) {
        var wrong = wrong(all);
        if (!wrong.isEmpty()) {
            throw new VotingRefused.BadMembers(wrong);
        }
        memberships.clear();
        memberships.addAll(all);
        changedBy = by;
        changedAt = at;
    }

    List<Membership> on(LocalDate day) {
        return memberships.stream().filter(each -> each.isOn(day)).toList();
    }

    private static List<FieldProblem> wrong(List<Membership> all) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> wrong(all, index))
                .flatMap(List::stream)
                .toList();
    }

    private static List<FieldProblem> wrong(List<Membership> all, int index) {
        var one = all.get(index);
        var at = "/members/" + index;
        if (one.endsBeforeItBegins()) {
            return List.of(new FieldProblem(at + "/to", "out-of-range"));
        }
        return all.subList(0, index).stream().anyMatch(one::overlaps)
                ? List.of(new FieldProblem(at + "/from", "overlapping"))
                : List.of();
    }

    /** Nobody has seen a council before its first version, which is 1. */
    long version() {
        return version == null ? 0 : version + 1;
    }
}
