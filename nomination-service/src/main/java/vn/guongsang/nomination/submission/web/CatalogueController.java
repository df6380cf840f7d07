package vn.guongsang.nomination.submission.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.submission.Catalogues;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/** The codes from which a unit chooses today, with their texts. */
@RestController
@RequestMapping("/api/v1/nomination/catalogues")
class CatalogueController {

    private final Settings settings;
    private final Setting<Catalogues> catalogues;

    CatalogueController(Settings settings, Setting<Catalogues> catalogues) {
        this.settings = settings;
        this.catalogues = catalogues;
    }

    @GetMapping
    Catalogues catalogues() {
        return settings.today(catalogues);
    }
}
