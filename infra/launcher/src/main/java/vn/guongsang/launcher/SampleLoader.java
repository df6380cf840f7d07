package vn.guongsang.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

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

    void open(MonthlyCall call) {
        api.post(
                "/api/v1/calls",
                "sample-call-" + centre.code() + "-" + call.period(),
                Map.of(
                        "recognition", "EXEMPLAR",
                        "period", call.period(),
                        "opensOn", call.opensOn(),
                        "dueBefore", call.dueBefore()));
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
        body.put("owes", unit.owes());
        api.post("/api/v1/units", "sample-unit-" + unit.id(), body);
    }

    private void enter(SampleCentre.Person person) {
        var unit = centre.unitIds().getOrDefault(person.unit(), centre.id());
        var body =
                Map.of(
                        "id", person.id(),
                        "code", person.code(),
                        "name", person.name(),
                        "unitId", unit,
                        "post", person.post(),
                        "staffType", person.staffType(),
                        "directWorker", person.directWorker(),
                        "leader", person.leader(),
                        "email", person.email(),
                        "language", person.language());
        api.post("/api/v1/people", "sample-person-" + person.id(), body);
    }
}
