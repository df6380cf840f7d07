package vn.guongsang.notification.story.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.notification.story.HideStory;
import vn.guongsang.notification.story.JudgeClaim;
import vn.guongsang.notification.story.MakeStoryReady;
import vn.guongsang.notification.story.PublishStory;
import vn.guongsang.notification.story.StoryId;
import vn.guongsang.notification.story.VouchForPatients;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

/** The way of a story to the public and back. */
@RestController
@RequestMapping("/api/v1/stories/{id}")
class StoryCommands {

    private final JudgeClaim judge;
    private final VouchForPatients vouch;
    private final MakeStoryReady ready;
    private final PublishStory publish;
    private final HideStory hide;

    StoryCommands(
            JudgeClaim judge,
            VouchForPatients vouch,
            MakeStoryReady ready,
            PublishStory publish,
            HideStory hide) {
        this.judge = judge;
        this.vouch = vouch;
        this.ready = ready;
        this.publish = publish;
        this.hide = hide;
    }

    record JudgementRequest(@NotNull Boolean kept, @NotNull Boolean checked) {}

    record HideRequest(@NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,63}") String reasonCode) {}

    @PostMapping("/claims/{place}/judge")
    ResponseEntity<Receipt> judge(
            Actor by,
            @PathVariable UUID id,
            @PathVariable int place,
            ExpectedVersion expected,
            @Valid @RequestBody JudgementRequest request) {
        return judge.judge(
                        new JudgeClaim.Command(
                                by,
                                new StoryId(id),
                                expected,
                                place,
                                request.kept(),
                                request.checked()))
                .done();
    }

    @PostMapping("/vouch")
    ResponseEntity<Receipt> vouch(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return vouch.vouch(new VouchForPatients.Command(by, new StoryId(id), expected)).done();
    }

    @PostMapping("/ready")
    ResponseEntity<Receipt> ready(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return ready.makeReady(new MakeStoryReady.Command(by, new StoryId(id), expected)).done();
    }

    @PostMapping("/publish")
    ResponseEntity<Receipt> publish(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return publish.publish(new PublishStory.Command(by, new StoryId(id), expected)).done();
    }

    @PostMapping("/hide")
    ResponseEntity<Receipt> hide(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody HideRequest request) {
        return hide.hide(new HideStory.Command(by, new StoryId(id), expected, request.reasonCode()))
                .done();
    }
}
