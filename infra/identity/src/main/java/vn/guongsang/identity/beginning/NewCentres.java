package vn.guongsang.identity.beginning;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.guongsang.identity.IdentityProperties;

/**
 * Enters new centres into the register of units, in the name of their administrator, and asks again
 * until it is there. Services hear of the centre from the register, as of any other unit.
 */
@Component
class NewCentres {

    private static final Logger LOG = LoggerFactory.getLogger(NewCentres.class);

    private final JdbcClient jdbc;
    private final UnitRegister register;
    private final IdentityProperties properties;

    NewCentres(JdbcClient jdbc, UnitRegister register, IdentityProperties properties) {
        this.jdbc = jdbc;
        this.register = register;
        this.properties = properties;
    }

    /** One that the register does not know yet. */
    record Centre(UUID id, String code, String name, String administrator) {}

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void enter() {
        var address = properties.identity().nominationUrl();
        if (address != null) {
            waiting().forEach(centre -> enter(address, centre));
        }
    }

    private void enter(URI address, Centre centre) {
        if (register.has(address, centre)) {
            jdbc.sql("update centre set registered_at = now() where id = :id")
                    .param("id", centre.id())
                    .update();
            LOG.info("Centre {} is in the register of units", centre.code());
        }
    }

    private List<Centre> waiting() {
        return jdbc.sql(
                        """
                        select id, code, name, administrator from centre where registered_at is null
                        """)
                .query(Centre.class)
                .list();
    }
}
