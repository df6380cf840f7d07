package vn.guongsang.gateway.page;

import java.util.List;
import java.util.Set;

/**
 * Something somebody may look at next, until the web application shows it.
 *
 * @param text names the text of the bundle
 */
record Task(String path, String text, Set<String> roles) {

    private static final Set<String> EVERYBODY = Set.of();

    private static final List<Task> ALL =
            List.of(
                    new Task("/api/v1/calls", "task.calls", EVERYBODY),
                    new Task("/api/v1/nominations", "task.nominations", EVERYBODY),
                    new Task("/api/v1/cases", "task.cases", Set.of("EMULATION_OFFICER")),
                    new Task("/api/v1/proposals", "task.proposals", Set.of("DIRECTOR")),
                    new Task("/api/v1/messages", "task.messages", EVERYBODY),
                    new Task("/api/v1/units", "task.units", Set.of("ADMIN", "EMULATION_OFFICER")),
                    new Task("/api/v1/people", "task.people", Set.of("ADMIN", "EMULATION_OFFICER")),
                    new Task("/api/v1/imports", "task.imports", Set.of("ADMIN")),
                    new Task("/api/v1/nomination/settings", "task.settings", Set.of("ADMIN")),
                    new Task(
                            "/api/v1/accounts",
                            "task.accounts",
                            Set.of("ADMIN", "EMULATION_OFFICER")),
                    new Task("/identity/password", "task.password", EVERYBODY));

    static List<Task> of(List<String> roles) {
        return ALL.stream()
                .filter(
                        task ->
                                task.roles.isEmpty()
                                        || roles.stream().anyMatch(task.roles::contains))
                .toList();
    }
}
