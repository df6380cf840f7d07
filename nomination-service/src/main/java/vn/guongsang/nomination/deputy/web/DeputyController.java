package vn.guongsang.nomination.deputy.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.deputy.AppointDeputy;
import vn.guongsang.nomination.deputy.DeputiesView;
import vn.guongsang.nomination.deputy.DeputyId;
import vn.guongsang.nomination.deputy.DeputyRow;
import vn.guongsang.nomination.deputy.EndDeputy;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1")
class DeputyController {

    private final AppointDeputy appoint;
    private final EndDeputy end;
    private final DeputiesView deputies;

    DeputyController(AppointDeputy appoint, EndDeputy end, DeputiesView deputies) {
        this.appoint = appoint;
        this.end = end;
        this.deputies = deputies;
    }

    record DeputyRequest(@NotNull UUID personId, @NotNull LocalDate from, @Nullable LocalDate to) {}

    @PostMapping("/units/{id}/deputies")
    ResponseEntity<Receipt> appoint(
            Actor by, @PathVariable UUID id, @Valid @RequestBody DeputyRequest request) {
        return appoint.appoint(
                        new AppointDeputy.Command(
                                by, id, request.personId(), request.from(), request.to()))
                .created("/api/v1/deputies");
    }

    @GetMapping("/units/{id}/deputies")
    Page<DeputyRow> deputies(Actor by, @PathVariable UUID id, PageRequest page) {
        return deputies.of(by, id, page);
    }

    @PostMapping("/deputies/{id}/end")
    ResponseEntity<Receipt> end(Actor by, @PathVariable UUID id, ExpectedVersion expected) {
        return end.end(new EndDeputy.Command(by, new DeputyId(id), expected)).done();
    }
}
