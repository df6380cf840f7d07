package vn.guongsang.nomination.organisation.web;

import jakarta.validation.Valid;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.organisation.OrganisationView;
import vn.guongsang.nomination.organisation.PersonRow;
import vn.guongsang.nomination.organisation.RegisterPerson;
import vn.guongsang.nomination.organisation.RegisterUnit;
import vn.guongsang.nomination.organisation.UnitRow;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1")
class OrganisationController {

    private final RegisterUnit registerUnit;
    private final RegisterPerson registerPerson;
    private final OrganisationView organisation;

    OrganisationController(
            RegisterUnit registerUnit,
            RegisterPerson registerPerson,
            OrganisationView organisation) {
        this.registerUnit = registerUnit;
        this.registerPerson = registerPerson;
        this.organisation = organisation;
    }

    @PostMapping("/units")
    ResponseEntity<Receipt> register(Actor by, @Valid @RequestBody UnitRequest request) {
        return registerUnit.register(request.toCommand(by)).created("/api/v1/units");
    }

    @GetMapping("/units")
    Page<UnitRow> units(PageRequest page) {
        return organisation.units(page);
    }

    @PostMapping("/people")
    ResponseEntity<Receipt> register(Actor by, @Valid @RequestBody PersonRequest request) {
        return registerPerson.register(request.toCommand(by)).created("/api/v1/people");
    }

    @GetMapping("/people")
    Page<PersonRow> people(PageRequest page) {
        return organisation.people(page);
    }
}
