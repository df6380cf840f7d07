package vn.guongsang.systemtests;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.guongsang.contracts.Topic.Service;
import vn.guongsang.launcher.Part;
import vn.guongsang.systemtests.fault.Signals;
import vn.guongsang.systemtests.installation.Installation;

/** Something that goes wrong in one part, and ends. */
abstract sealed class Mishap {
    private final String what;

    private Mishap(String what) {
        this.what = what;
    }

    abstract void strike();

    abstract void end();

    @Override
    public String toString() {
        return what;
    }

    /** Some of all that can go wrong, each in another part, in the order in which they end. */
    static List<Mishap> some(int number, Random chance, Installation system) {
        var inOrder = victims();
        var victims = new ArrayList<>(inOrder);
        Collections.shuffle(victims, chance);
        return victims.stream()
                .limit(number)
                .sorted(Comparator.comparingInt(inOrder::indexOf))
                .map(name -> of(system.part(name), chance, system))
                .toList();
    }

    /** The stores first: a service does not start without its database. */
    private static List<String> victims() {
        return Stream.concat(
                        Stream.of("postgresql", "kafka", "gateway"),
                        Arrays.stream(Service.values()).map(Service::principal))
                .toList();
    }

    private static Mishap of(Part victim, Random chance, Installation system) {
        var isService =
                Arrays.stream(Service.values()).anyMatch(s -> s.principal().equals(victim.name()));
        List<BiFunction<Part, Installation, Mishap>> kinds =
                isService
                        ? List.of(Death::new, Freeze::new, LostConnections::new, HeldTable::new)
                        : List.of(Death::new, Freeze::new);
        // A frozen postmaster still lets its backends work: nothing would happen.
        var kind = victim.name().equals("postgresql") ? 0 : chance.nextInt(kinds.size());
        return kinds.get(kind).apply(victim, system);
    }

    /** Killed, and started again. */
    private static final class Death extends Mishap {
        private final Part part;

        private Death(Part part, Installation system) {
            super("kill -9 of " + part.name());
            this.part = part;
        }

        @Override
        void strike() {
            part.kill9();
        }

        @Override
        void end() {
            part.start();
            part.awaitReady();
        }
    }

    /** Stands still, and goes on. */
    private static final class Freeze extends Mishap {
        private final Part part;

        private Freeze(Part part, Installation system) {
            super("standstill of " + part.name());
            this.part = part;
        }

        @Override
        void strike() {
            Signals.freeze(part.pid());
        }

        @Override
        void end() {
            Signals.thaw(part.pid());
        }
    }

    /** The database ends every connection of a service, in the middle of whatever it does. */
    private static final class LostConnections extends Mishap {
        private final Part part;
        private final Installation system;

        private LostConnections(Part part, Installation system) {
            super("loss of every database connection of " + part.name());
            this.part = part;
            this.system = system;
        }

        @Override
        void strike() {
            try (var connection = system.connect("postgres");
                    var all =
                            connection.prepareStatement(
                                    "select pg_terminate_backend(pid) from pg_stat_activity"
                                            + " where datname = ?")) {
                all.setString(1, part.name());
                all.execute();
            } catch (SQLException e) {
                // The server itself is away, by another mishap: nobody has a connection then.
            }
        }

        @Override
        void end() {}
    }

    /** Somebody holds the outbox: nothing can be written to it or read from it. */
    private static final class HeldTable extends Mishap {
        private final Part part;
        private final Installation system;
        private @Nullable Connection holder;

        private HeldTable(Part part, Installation system) {
            super("lock on the outbox of " + part.name());
            this.part = part;
            this.system = system;
        }

        @Override
        void strike() {
            try {
                var connection = system.connect(part.name());
                holder = connection;
                connection.setAutoCommit(false);
                try (var lock = connection.createStatement()) {
                    lock.execute("set local lock_timeout = '2s'");
                    lock.execute("lock table outbox in access exclusive mode");
                }
            } catch (SQLException e) {
                // The server itself is away, by another mishap.
            }
        }

        @Override
        void end() {
            var connection = holder;
            if (connection != null) {
                try (connection) {
                    connection.rollback();
                } catch (SQLException e) {
                    // It died with its server.
                }
            }
        }
    }
}
