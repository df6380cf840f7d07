package vn.guongsang.platform.erasure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;

/** All that a service holds about a person. */
class HeldAboutPerson {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final List<PersonPart> parts;

    HeldAboutPerson(JdbcClient jdbc, JsonMapper json, List<PersonPart> parts) {
        this.jdbc = jdbc;
        this.json = json;
        this.parts = List.copyOf(parts);
    }

    /** For the person themself, and for whoever hands it out to them. */
    @Transactional(readOnly = true)
    public Map<String, List<JsonNode>> of(Actor by, UUID person) {
        if (!person.equals(by.person())) {
            by.require(Role.ADMIN);
        }
        var copy = new TreeMap<String, List<JsonNode>>();
        parts.forEach(part -> copy.put(part.name(), rows(part, person)));
        return copy;
    }

    private List<JsonNode> rows(PersonPart part, UUID person) {
        return jdbc.sql(part.query())
                .param("person", person)
                .query((row, _) -> json.readTree(row.getString(1)))
                .list();
    }
}
