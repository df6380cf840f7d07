package vn.guongsang.nomination.submission.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.submission.Catalogues;
import vn.guongsang.nomination.submission.SubmissionRules;
import vn.guongsang.nomination.submission.WritingRules;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/** What a unit needs to know before it writes: the codes to choose from, and what is asked. */
@RestController
@RequestMapping("/api/v1/nomination")
class CatalogueController {

    private final Settings settings;
    private final Setting<Catalogues> catalogues;
    private final Setting<SubmissionRules> submission;

    CatalogueController(
            Settings settings,
            Setting<Catalogues> catalogues,
            Setting<SubmissionRules> submission) {
        this.settings = settings;
        this.catalogues = catalogues;
        this.submission = submission;
    }

    @GetMapping("/catalogues")
    Catalogues catalogues() {
        return settings.today(catalogues);
    }

    @GetMapping("/writing-rules")
    WritingRules writingRules() {
        return WritingRules.of(settings.today(submission));
    }
}
