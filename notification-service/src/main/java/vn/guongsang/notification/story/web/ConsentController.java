package vn.guongsang.notification.story.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.notification.story.PublicChannel;
import vn.guongsang.notification.story.RecordConsent;
import vn.guongsang.notification.story.StoryId;
import vn.guongsang.notification.story.WithdrawConsent;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** What the honoured say about being shown. */
@RestController
@RequestMapping("/api/v1/stories/{id}/consents")
class ConsentController {

    private final RecordConsent record;
    private final WithdrawConsent withdraw;

    ConsentController(RecordConsent record, WithdrawConsent withdraw) {
        this.record = record;
        this.withdraw = withdraw;
    }

    record ConsentRequest(
            @NotNull PublicChannel channel,
            @NotNull Boolean given,
            @Nullable @Size(min = 1, max = 200) String by,
            @NotNull LocalDate on,
            @Nullable @Size(min = 1, max = 500) String evidence) {}

    /**
     * @param channel none means all of them
     */
    record WithdrawalRequest(@Nullable PublicChannel channel) {}

    @PostMapping
    ResponseEntity<Receipt> record(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ConsentRequest request) {
        return record.record(
                        new RecordConsent.Command(
                                by,
                                new StoryId(id),
                                expected,
                                request.channel(),
                                request.given(),
                                request.by(),
                                request.on(),
                                request.evidence()))
                .done();
    }

    @PostMapping("/withdraw")
    ResponseEntity<Receipt> withdraw(
            Actor by, @PathVariable UUID id, @Valid @RequestBody WithdrawalRequest request) {
        return withdraw.withdraw(
                        new WithdrawConsent.Command(by, new StoryId(id), request.channel()))
                .done();
    }
}
