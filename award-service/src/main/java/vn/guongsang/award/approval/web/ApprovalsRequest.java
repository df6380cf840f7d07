package vn.guongsang.award.approval.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import vn.guongsang.award.approval.ApproveProposals;
import vn.guongsang.award.approval.NominationId;
import vn.guongsang.platform.web.ExpectedVersion;

record ApprovalsRequest(
        @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ItemRequest> items) {

    /**
     * @param version what the director has seen
     */
    record ItemRequest(@NotNull UUID id, @NotNull @PositiveOrZero Long version) {

        ApproveProposals.Item toItem() {
            return new ApproveProposals.Item(new NominationId(id), new ExpectedVersion(version));
        }
    }

    List<ApproveProposals.Item> toItems() {
        return items.stream().map(ItemRequest::toItem).toList();
    }
}
