package vn.guongsang.award.approval.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import vn.guongsang.award.approval.ItemOutcome;
import vn.guongsang.problems.Problems;

/** What became of each item, in the order in which they were asked for. */
record ApprovalsAnswer(List<Item> items) {

    /**
     * @param outcome the state it is in now, or {@code REFUSED}
     * @param version for the next command; none for an item that was refused
     * @param problem why it was refused, and what there is now
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(UUID id, String outcome, @Nullable Long version, @Nullable ProblemDetail problem) {}

    static ApprovalsAnswer of(List<ItemOutcome> outcomes, Problems problems) {
        return new ApprovalsAnswer(outcomes.stream().map(one -> item(one, problems)).toList());
    }

    private static Item item(ItemOutcome outcome, Problems problems) {
        return switch (outcome) {
            case ItemOutcome.Approved(var receipt) ->
                    new Item(receipt.id(), receipt.status(), receipt.version(), null);
            case ItemOutcome.Refused(var id, var rule) ->
                    new Item(id.nominationId(), "REFUSED", null, problems.of(rule));
        };
    }
}
