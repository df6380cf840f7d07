package vn.guongsang.review.dossier.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.review.dossier.CaseDetail;
import vn.guongsang.review.dossier.CaseRow;
import vn.guongsang.review.dossier.CaseView;
import vn.guongsang.review.screening.CaseStatus;

@RestController
@RequestMapping("/api/v1/cases")
class CaseReadingController {

    private final CaseView cases;

    CaseReadingController(CaseView cases) {
        this.cases = cases;
    }

    @GetMapping
    Page<CaseRow> list(
            Actor by,
            @RequestParam(required = false) @Nullable CaseStatus status,
            PageRequest page) {
        return cases.list(by, status, page);
    }

    @GetMapping("/{id}")
    ResponseEntity<CaseDetail> one(Actor by, @PathVariable UUID id) {
        var found = cases.one(by, id);
        return ResponseEntity.ok().eTag(Long.toString(found.version())).body(found);
    }
}
