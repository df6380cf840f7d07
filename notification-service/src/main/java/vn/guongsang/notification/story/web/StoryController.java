package vn.guongsang.notification.story.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.notification.story.ReportRow;
import vn.guongsang.notification.story.ReportsView;
import vn.guongsang.notification.story.StoriesView;
import vn.guongsang.notification.story.StoryDetail;
import vn.guongsang.notification.story.StoryDetailView;
import vn.guongsang.notification.story.StoryId;
import vn.guongsang.notification.story.StoryRow;
import vn.guongsang.notification.story.StoryStatus;
import vn.guongsang.notification.story.WriteStory;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.platform.web.Receipt;

/** What there is to read and to write. */
@RestController
@RequestMapping("/api/v1/stories")
class StoryController {

    private final StoriesView stories;
    private final StoryDetailView details;
    private final ReportsView reports;
    private final WriteStory write;

    StoryController(
            StoriesView stories, StoryDetailView details, ReportsView reports, WriteStory write) {
        this.stories = stories;
        this.details = details;
        this.reports = reports;
        this.write = write;
    }

    @GetMapping
    Page<StoryRow> list(
            Actor by,
            @RequestParam(required = false) @Nullable StoryStatus status,
            PageRequest page) {
        return stories.list(by, status, page);
    }

    @GetMapping("/{id}")
    ResponseEntity<StoryDetail> one(Actor by, @PathVariable UUID id) {
        var story = details.one(by, id);
        return ResponseEntity.ok().eTag(Long.toString(story.version())).body(story);
    }

    @PutMapping("/{id}")
    ResponseEntity<Receipt> write(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody StoryRequest request) {
        return write.write(new WriteStory.Command(by, new StoryId(id), expected, request.text()))
                .done();
    }

    @GetMapping("/{id}/reports")
    Page<ReportRow> reports(Actor by, @PathVariable UUID id, PageRequest page) {
        return reports.list(by, id, page);
    }
}
