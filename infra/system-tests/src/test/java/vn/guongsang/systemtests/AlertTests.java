package vn.guongsang.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.contracts.Topic.Service.NOTIFICATION;
import static vn.guongsang.contracts.Topic.Service.REPORTING;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.systemtests.installation.Installation;

/** What an alert waits for becomes true when it happens, and false again when it is over. */
@Tag("long")
@Order(80)
@SystemTest
class AlertTests {

    @Test
    void seeThatAProcessIsDown(Installation system) {
        silent("ProcessDown", system);

        system.part(NOTIFICATION).kill9();
        becomesTrue("ProcessDown", system);

        system.part(NOTIFICATION).start();
        becomesFalse("ProcessDown", system);
    }

    @Test
    void seeThatFactsCannotLeave(Installation system) {
        var occasion = system.occasion("alert-outbox");
        silent("OutboxStuck", system);

        system.part("kafka").kill9();
        var unit = occasion.unit(0);
        unit.signedOff(occasion.collective("Gương khi Kafka nghỉ"));
        becomesTrue("OutboxStuck", system);

        system.part("kafka").start();
        becomesFalse("OutboxStuck", system);
        Judgement.green(system, occasion.run());
    }

    @Test
    void seeThatAnEventIsParked(Installation system) {
        silent("EventsParked", system);

        new Antagonists(system, system.occasion("alert-parked")).poisonArrives();
        becomesTrue("EventsParked", system);

        for (var service : Service.values()) {
            system.parkedEvents(service).waiting().forEach(system.parkedEvents(service)::discard);
        }
        becomesFalse("EventsParked", system);
    }

    @Test
    void seeThatTheDatabaseHasNoConnectionsLeft(Installation system) throws SQLException {
        silent("DatabaseConnectionsExhausted", system);

        var taken = new ArrayList<Connection>();
        try {
            while (taken.size() < 200 && !isTrue("DatabaseConnectionsExhausted", system)) {
                taken.add(system.connect("reporting"));
            }
            becomesTrue("DatabaseConnectionsExhausted", system);
        } catch (SQLException full) {
            becomesTrue("DatabaseConnectionsExhausted", system);
        } finally {
            for (var connection : taken) {
                connection.close();
            }
        }
        becomesFalse("DatabaseConnectionsExhausted", system);
    }

    @Test
    void seeThatAConsumerCannotFinish(Installation system) throws SQLException {
        var occasion = system.occasion("alert-lag");
        silent("ConsumerTimeLag", system);

        try (var holder = system.connect(REPORTING.principal());
                var lock = holder.createStatement()) {
            // The server would end it after a minute, and there would be nothing left to see.
            lock.execute("set idle_in_transaction_session_timeout = 0");
            holder.setAutoCommit(false);
            lock.execute("lock table compliance_nomination in access exclusive mode");
            occasion.unit(1).signedOff(occasion.collective("Gương chờ báo cáo"));
            becomesTrue("ConsumerTimeLag", system);
            holder.rollback();
        }
        becomesFalse("ConsumerTimeLag", system);
        Judgement.green(system, occasion.run());
    }

    private static void silent(String alert, Installation system) {
        assertThat(isTrue(alert, system)).as(alert).isFalse();
    }

    private static void becomesTrue(String alert, Installation system) {
        patiently().alias(alert).until(() -> isTrue(alert, system));
        System.out.println(alert + " is true");
    }

    private static void becomesFalse(String alert, Installation system) {
        patiently().alias(alert).until(() -> !isTrue(alert, system));
        System.out.println(alert + " is false again");
    }

    private static ConditionFactory patiently() {
        return await().atMost(Duration.ofMinutes(4)).pollInterval(Duration.ofSeconds(1));
    }

    private static boolean isTrue(String alert, Installation system) {
        var expression = Objects.requireNonNull(Observability.alerts().get(alert), alert);
        return !system.observer().ask(expression).isEmpty();
    }
}
