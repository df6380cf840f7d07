package vn.guongsang.nomination.organisation.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.organisation.ChangePerson;
import vn.guongsang.nomination.organisation.ChangeUnit;
import vn.guongsang.nomination.organisation.OrganisationView;
import vn.guongsang.nomination.organisation.PersonCard;
import vn.guongsang.nomination.organisation.PersonRow;
import vn.guongsang.nomination.organisation.RegisterPerson;
import vn.guongsang.nomination.organisation.RegisterUnit;
import vn.guongsang.nomination.organisation.UnitRow;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Page;
import vn.guongsang.platform.web.PageRequest;
import vn.guongsang.platform.web.Receipt;

@RestController
@RequestMapping("/api/v1")
class OrganisationController {

    private final RegisterUnit registerUnit;
    private final ChangeUnit changeUnit;
    private final RegisterPerson registerPerson;
    private final ChangePerson changePerson;
    private final OrganisationView organisation;
    private final Clock clock;

    OrganisationController(
            RegisterUnit registerUnit,
            ChangeUnit changeUnit,
            RegisterPerson registerPerson,
            ChangePerson changePerson,
            OrganisationView organisation,
            Clock clock) {
        this.registerUnit = registerUnit;
        this.changeUnit = changeUnit;
        this.registerPerson = registerPerson;
        this.changePerson = changePerson;
        this.organisation = organisation;
        this.clock = clock;
    }

    @PostMapping("/units")
    ResponseEntity<Receipt> register(Actor by, @Valid @RequestBody UnitRequest request) {
        return registerUnit.register(request.toCommand(by)).created("/api/v1/units");
    }

    @PutMapping("/units/{id}")
    ResponseEntity<Receipt> change(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody UnitRequest request) {
        return changeUnit
                .change(new ChangeUnit.Command(by, id, expected, request.details()))
                .done();
    }

    @GetMapping("/units")
    Page<UnitRow> units(PageRequest page) {
        return organisation.units(page);
    }

    @GetMapping("/units/{id}")
    ResponseEntity<UnitRow> unit(@PathVariable UUID id) {
        var unit = organisation.unit(id);
        return ResponseEntity.ok().eTag(Long.toString(unit.version())).body(unit);
    }

    @PostMapping("/people")
    ResponseEntity<Receipt> register(Actor by, @Valid @RequestBody PersonRequest request) {
        return registerPerson
                .register(request.toCommand(by, LocalDate.now(clock)))
                .created("/api/v1/people");
    }

    @PutMapping("/people/{id}")
    ResponseEntity<Receipt> change(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody PersonRequest request) {
        var details = request.details(organisation.person(by, id).validFrom());
        return changePerson.change(new ChangePerson.Command(by, id, expected, details)).done();
    }

    @GetMapping("/people")
    Page<PersonRow> people(PageRequest page) {
        return organisation.people(page);
    }

    @GetMapping("/people/{id}")
    ResponseEntity<PersonCard> person(Actor by, @PathVariable UUID id) {
        var person = organisation.person(by, id);
        return ResponseEntity.ok().eTag(Long.toString(person.version())).body(person);
    }
}
