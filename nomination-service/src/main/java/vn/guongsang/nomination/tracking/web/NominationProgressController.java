package vn.guongsang.nomination.tracking.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.tracking.NominationDetail;
import vn.guongsang.nomination.tracking.NominationProgress;
import vn.guongsang.nomination.tracking.NominationsView;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/nominations")
class NominationProgressController {

    private final NominationsView nominations;

    NominationProgressController(NominationsView nominations) {
        this.nominations = nominations;
    }

    @GetMapping
    Page<NominationProgress> list(Actor by, PageRequest page) {
        return nominations.list(by, page);
    }

    @GetMapping("/{id}")
    ResponseEntity<NominationDetail> one(Actor by, @PathVariable UUID id) {
        var nomination = nominations.one(by, id);
        return ResponseEntity.ok().eTag(Long.toString(nomination.version())).body(nomination);
    }
}
