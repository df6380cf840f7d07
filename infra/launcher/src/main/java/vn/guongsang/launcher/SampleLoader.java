package vn.guongsang.launcher;

import java.util.LinkedHashMap;

/**
 * Enters a centre as its administrator would. Ids and idempotency keys are fixed, so that a load
 * that was cut short goes on where it stopped.
 */
record SampleLoader(SampleCentre centre, Api api) {
    private static final int AT_ONCE = 8;

    void loadOrganisation() {
        var units = centre.units();
        enter(units.getFirst());
        Together.run(AT_ONCE, units.subList(1, units.size()), this::enter);
        Together.run(AT_ONCE, centre.people(), this::enter);
    }

    private void enter(SampleCentre.Unit unit) {
        var body = new LinkedHashMap<String, Object>();
        body.put("id", unit.id());
        body.put("code", unit.code());
        body.put("name", unit.name());
        body.put("type", unit.type());
        if (!unit.id().equals(centre.id())) {
            body.put("parentId", centre.id());
        }
        body.put("validFrom", unit.validFrom());
        if (unit.validTo() != null) {
            body.put("validTo", unit.validTo());
        }
        body.put("owes", unit.owes());
        api.post("/api/v1/units", "sample-unit-" + unit.id(), body);
    }

    private void enter(SampleCentre.Person person) {
        var unit = centre.unitIds().getOrDefault(person.unit(), centre.id());
        var body = new LinkedHashMap<String, Object>();
        body.put("id", person.id());
        body.put("code", person.code());
        body.put("name", person.name());
        body.put("sex", person.sex());
        body.put("unitId", unit);
        body.put("post", person.post());
        body.put("staffType", person.staffType());
        body.put("directWorker", person.directWorker());
        body.put("leader", person.leader());
        body.put("email", person.email());
        body.put("language", person.language());
        body.put("validFrom", centre.units().getFirst().validFrom());
        api.post("/api/v1/people", "sample-person-" + person.id(), body);
    }
}
