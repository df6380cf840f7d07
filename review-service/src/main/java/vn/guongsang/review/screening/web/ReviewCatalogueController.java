package vn.guongsang.review.screening.web;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.review.screening.KnownReasons;
import vn.guongsang.review.screening.ReasonCatalogue;

/** What forms offer to choose from, for whoever is signed in. */
@RestController
@RequestMapping("/api/v1/review/catalogues")
class ReviewCatalogueController {

    private final KnownReasons reasons;

    ReviewCatalogueController(KnownReasons reasons) {
        this.reasons = reasons;
    }

    @GetMapping
    ReasonCatalogue catalogues() {
        return reasons.today();
    }
}
