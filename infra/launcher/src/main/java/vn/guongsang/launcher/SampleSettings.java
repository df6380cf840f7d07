package vn.guongsang.launcher;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What the administrator of a sample centre decides. */
record SampleSettings(SampleDesks desks) {
    private static final List<String> COUNCIL =
            List.of("COUNCIL_CHAIR", "COUNCIL_SECRETARY", "COUNCIL_MEMBER");

    /** What holds from the centre's first day. */
    void begin(LocalDate from) {
        desks.centre().settings().forEach(decision -> decide(decision, from));
        put(
                "notification",
                "desks",
                from,
                Map.of(
                        "officers", wearers("EMULATION_OFFICER"),
                        "directors", wearers("DIRECTOR"),
                        "editors", wearers("EDITOR"),
                        "council", council()),
                "Phân công công việc của trung tâm");
    }

    /** What holds from today on, for those who try it out. */
    void goOn(LocalDate today) {
        desks.centre().settingsFromToday().forEach(decision -> decide(decision, today));
    }

    private void decide(SampleCentre.Decision decision, LocalDate from) {
        put(decision.service(), decision.name(), from, decision.value(), decision.reason());
    }

    /** Once: a day on which others have relied cannot be decided about again. */
    private void put(String service, String name, LocalDate from, Object value, String reason) {
        var admin = desks.wearer("ADMIN");
        var path = "/api/v1/" + service + "/settings";
        if (!isDecided(admin.get(path), name, from)) {
            admin.put(
                    path + "/" + name,
                    null,
                    Map.of("from", from, "value", value, "reason", reason));
        }
    }

    private static boolean isDecided(JsonNode settings, String name, LocalDate from) {
        return settings.path("items")
                .valueStream()
                .filter(setting -> setting.path("name").asString("").equals(name))
                .flatMap(setting -> setting.path("decisions").valueStream())
                .anyMatch(each -> each.path("from").asString("").equals(from.toString()));
    }

    private List<UUID> wearers(String role) {
        return desks.centre().wearers(role).stream().map(SampleCentre.Person::id).toList();
    }

    private List<UUID> council() {
        return COUNCIL.stream().flatMap(role -> wearers(role).stream()).distinct().toList();
    }
}
