package vn.guongsang.nomination.tracking.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.tracking.NominationDetail;
import vn.guongsang.nomination.tracking.NominationFilter;
import vn.guongsang.nomination.tracking.NominationProgress;
import vn.guongsang.nomination.tracking.NominationsView;
import vn.guongsang.nomination.tracking.SimilarNomination;
import vn.guongsang.nomination.tracking.SimilarNominationsView;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;

@RestController
@RequestMapping("/api/v1/nominations")
class NominationProgressController {

    private final NominationsView nominations;
    private final SimilarNominationsView similar;

    NominationProgressController(NominationsView nominations, SimilarNominationsView similar) {
        this.nominations = nominations;
        this.similar = similar;
    }

    @GetMapping
    Page<NominationProgress> list(
            Actor by,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable UUID callId,
            @RequestParam(required = false) @Nullable UUID unitId,
            @RequestParam(required = false) @Nullable String q,
            PageRequest page) {
        return nominations.list(by, new NominationFilter(status, callId, unitId, q), page);
    }

    @GetMapping("/{id}")
    ResponseEntity<NominationDetail> one(Actor by, @PathVariable UUID id) {
        var nomination = nominations.one(by, id);
        return ResponseEntity.ok().eTag(Long.toString(nomination.version())).body(nomination);
    }

    record Similar(List<SimilarNomination> items) {}

    @GetMapping("/{id}/similar")
    Similar similar(Actor by, @PathVariable UUID id) {
        return new Similar(similar.to(by, id));
    }
}
