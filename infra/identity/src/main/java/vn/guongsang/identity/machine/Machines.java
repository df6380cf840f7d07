package vn.guongsang.identity.machine;

import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.account.Mandate;
import vn.guongsang.identity.account.Role;
import vn.guongsang.identity.client.Clients;

/** All programs of units. Joins the caller's transaction. */
@Component
class Machines {

    private static final int BYTES = 32;
    private static final String ROWS =
            "select id, client_id, unit, head, enabled, secret_since from machine where centre = :centre";

    private final JdbcClient jdbc;
    private final Clients clients;
    private final SecureRandom chance = new SecureRandom();

    Machines(JdbcClient jdbc, Clients clients) {
        this.jdbc = jdbc;
        this.clients = clients;
    }

    List<Machine> of(UUID centre, UUID after, int limit) {
        return jdbc.sql(ROWS + " and id > :after order by id limit :limit")
                .param("centre", centre)
                .param("after", after)
                .param("limit", limit)
                .query(Machines::row)
                .list();
    }

    Optional<Machine> locked(UUID centre, UUID id) {
        return jdbc.sql(ROWS + " and id = :id for update")
                .param("centre", centre)
                .param("id", id)
                .query(Machines::row)
                .optional();
    }

    /**
     * @throws UnitHasMachine if the unit has one
     */
    MachineSecret add(UUID centre, UUID unit, @Nullable UUID head) {
        var clientId = "m-" + UUID.randomUUID();
        var secret = secret();
        clients.saveMachine(clientId, secret, mandate(centre, unit, head));
        try {
            var id =
                    jdbc.sql(
                                    """
                                    insert into machine (client_id, centre, unit, head)
                                    values (:client, :centre, :unit, :head) returning id
                                    """)
                            .param("client", clientId)
                            .param("centre", centre)
                            .param("unit", unit)
                            .param("head", head)
                            .query(UUID.class)
                            .single();
            return new MachineSecret(id, clientId, secret);
        } catch (DuplicateKeyException there) {
            throw new UnitHasMachine();
        }
    }

    /** A new secret, with which the program works again if it was switched off. */
    MachineSecret rotate(UUID centre, Machine machine) {
        var secret = secret();
        clients.saveMachine(
                machine.clientId(), secret, mandate(centre, machine.unitId(), machine.headId()));
        jdbc.sql("update machine set enabled = true, secret_since = now() where id = :id")
                .param("id", machine.id())
                .update();
        return new MachineSecret(machine.id(), machine.clientId(), secret);
    }

    /** Gets no further token. */
    void disable(Machine machine) {
        clients.close(machine.clientId());
        jdbc.sql("update machine set enabled = false where id = :id")
                .param("id", machine.id())
                .update();
    }

    void setHead(UUID centre, Machine machine, @Nullable UUID head) {
        clients.changeMandate(machine.clientId(), mandate(centre, machine.unitId(), head));
        jdbc.sql("update machine set head = :head where id = :id")
                .param("head", head)
                .param("id", machine.id())
                .update();
    }

    /** A clerk's; with the head's person also the head's. */
    private static Mandate mandate(UUID centre, UUID unit, @Nullable UUID head) {
        return new Mandate(
                centre,
                unit,
                head,
                head == null
                        ? List.of(Role.UNIT_REPORTER)
                        : List.of(Role.UNIT_REPORTER, Role.UNIT_HEAD));
    }

    private String secret() {
        var bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Machine row(ResultSet row, int number) throws SQLException {
        return new Machine(
                row.getObject("id", UUID.class),
                row.getString("client_id"),
                row.getObject("unit", UUID.class),
                row.getObject("head", UUID.class),
                row.getBoolean("enabled"),
                row.getTimestamp("secret_since").toInstant());
    }
}
