package vn.guongsang.testkit;

import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/**
 * Damages rows as nobody may, and asks a service which of its invariants that has broken.
 *
 * @param admin of the centre
 */
public record InvariantCheck(ApiCaller admin, String service, UUID centre) {

    /** The names of all that the service checks. */
    public Set<String> names() {
        return names(admin.get(path()), _ -> true);
    }

    /** The names of those that do not hold now, or of which it is not known. */
    public Set<String> broken() {
        return names(
                admin.post(path() + "/check", 0, ""),
                item -> item.path("violations").asLong(-1) != 0);
    }

    /**
     * Changes rows as somebody does who has switched the constraints off.
     *
     * @param sql may name the centre as {@code :centre}
     */
    public void damage(String sql) {
        var named = sql.replace(":centre", "'" + centre + "'");
        try (var superuser = PostgresDatabase.server().connect(service);
                var statement = superuser.createStatement()) {
            statement.execute("set session_replication_role = replica");
            if (statement.executeUpdate(named) == 0) {
                throw new IllegalStateException("Nothing was damaged by " + named);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(named, e);
        }
    }

    private String path() {
        return "/api/v1/%s/operations/invariants".formatted(service);
    }

    private static Set<String> names(ApiCaller.Answer answer, Predicate<JsonNode> which) {
        if (answer.status() != 200) {
            throw new IllegalStateException(answer.json().toString());
        }
        return answer.json()
                .path("items")
                .valueStream()
                .filter(which)
                .map(item -> item.path("name").asString())
                .collect(toSet());
    }
}
