package vn.guongsang.platform.rebuild;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.rebuild.StartRebuild.Started;
import vn.guongsang.platform.rebuild.SwitchProjection.Switched;
import vn.guongsang.platform.web.Page;

/** Read models of all centres together: there is one of each. */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/operations/projections")
class ProjectionsController {

    private final ProjectionsView projections;
    private final StartRebuild start;
    private final SwitchProjection switchOver;

    ProjectionsController(
            ProjectionsView projections, StartRebuild start, SwitchProjection switchOver) {
        this.projections = projections;
        this.start = start;
        this.switchOver = switchOver;
    }

    @GetMapping
    Page<ProjectionRow> list(Actor by) {
        return projections.list(by);
    }

    @GetMapping("/{name}")
    ProjectionRow one(Actor by, @PathVariable String name) {
        return projections.one(by, name);
    }

    @PostMapping("/{name}/rebuild")
    ResponseEntity<Started> rebuild(Actor by, @PathVariable String name) {
        return ResponseEntity.ok(start.start(new StartRebuild.Command(by, name)));
    }

    @PostMapping("/{name}/switch")
    ResponseEntity<Switched> switchOver(Actor by, @PathVariable String name) {
        return ResponseEntity.ok(
                switchOver.switchOver(new SwitchProjection.Command(by, name, false)));
    }

    @PostMapping("/{name}/switch-back")
    ResponseEntity<Switched> switchBack(Actor by, @PathVariable String name) {
        return ResponseEntity.ok(
                switchOver.switchOver(new SwitchProjection.Command(by, name, true)));
    }
}
