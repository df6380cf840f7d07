package vn.guongsang.award.approval.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.award.approval.ReasonCatalogue;
import vn.guongsang.platform.settings.Setting;
import vn.guongsang.platform.settings.Settings;

/** What the codes of a refusal mean: its unit reads them as well, and may not read settings. */
@RestController
@RequestMapping("/api/v1/award/reasons")
class ReasonsController {

    private final Settings settings;
    private final Setting<ReasonCatalogue> catalogue;

    ReasonsController(Settings settings, Setting<ReasonCatalogue> catalogue) {
        this.settings = settings;
        this.catalogue = catalogue;
    }

    @GetMapping
    ReasonCatalogue today() {
        return settings.today(catalogue);
    }
}
