package vn.guongsang.systemtests;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.guongsang.contracts.Topic.Service.REPORTING;

import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import vn.guongsang.systemtests.evidence.Evidence;
import vn.guongsang.systemtests.evidence.Rows;
import vn.guongsang.systemtests.fault.Offsets;
import vn.guongsang.systemtests.installation.Installation;
import vn.guongsang.systemtests.load.Journey;
import vn.guongsang.systemtests.load.Journey.Ending;

/** A service whose tables are gone makes them again, and what was in them from the log. */
@Order(45)
@SystemTest
class MigrationTests {
    private static final String ARMED =
            """
            guongsang.faults.crash-at=migration
            guongsang.faults.after-hits=4
            """;

    @Test
    void goOnWhereTheProcessDiedInTheMiddleOfThem(Installation system) throws Exception {
        var occasion = system.occasion("migration");
        for (var ending : Ending.values()) {
            var draft = occasion.collective("Gương trước khi nâng cấp");
            new Journey(
                            occasion.centre(),
                            occasion.unit(occasion.ledger().entries().size() % 16),
                            draft,
                            ending)
                    .go();
        }
        Judgement.green(system, occasion.run());
        var before = system.evidence();
        var reporting = system.part(REPORTING);
        var migrations = migrations(system);

        reporting.stop();
        loseAllTables(system);
        withFault(
                system,
                () -> {
                    reporting.start();
                    reporting.onExit().get(60, SECONDS);
                });
        assertThat(migrations(system))
                .as("done before it died")
                .isEqualTo(migrations.subList(0, 3));
        assertThat(tables(system))
                .as("of the migration that it died in")
                .doesNotContain("compliance_cell");
        readEverythingAgain(system);
        reporting.start();
        reporting.awaitReady();

        Judgement.green(system, occasion.run());
        assertThat(migrations(system)).isEqualTo(migrations);
        var after = system.evidence();
        var held = heldUp(after);
        assertThat(nominations(after, held))
                .containsExactlyInAnyOrderElementsOf(nominations(before, held));
        var calls = callsOf(before, held);
        assertThat(cells(after, calls)).containsExactlyInAnyOrderElementsOf(cells(before, calls));
    }

    // With the tables it is lost that an unreadable event of another run was discarded; what it
    // holds up the second time depends on which topic is read first.
    private static Set<String> heldUp(Evidence evidence) {
        return evidence.parked().getOrDefault(REPORTING, List.of()).stream()
                .map(Rows.Parked::messageKey)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static List<Rows.CellNomination> nominations(Evidence evidence, Set<String> held) {
        return evidence.cellNominations().stream()
                .filter(each -> !held.contains(each.nominationId().toString()))
                .toList();
    }

    private static Set<UUID> callsOf(Evidence evidence, Set<String> held) {
        return evidence.cellNominations().stream()
                .filter(each -> held.contains(each.nominationId().toString()))
                .map(Rows.CellNomination::callId)
                .filter(Objects::nonNull)
                .collect(toSet());
    }

    private static List<Rows.Cell> cells(Evidence evidence, Set<UUID> without) {
        return evidence.cells().stream().filter(cell -> !without.contains(cell.callId())).toList();
    }

    private static void loseAllTables(Installation system) {
        for (var statement :
                List.of(
                        "drop schema public cascade",
                        // What is rebuilt lies in schemas of its own.
                        """
                        do $$
                        declare beside text;
                        begin
                          for beside in select nspname from pg_namespace where nspname like '%\\_beside' loop
                            execute format('drop schema %I cascade', beside);
                          end loop;
                        end
                        $$
                        """,
                        "create schema public authorization reporting_owner",
                        "grant usage on schema public to reporting_app, reporting_relay")) {
            system.stores().of(REPORTING).sql(statement).update();
        }
    }

    private static void withFault(Installation system, Deed deed) throws Exception {
        var file = system.home().resolve("run/reporting.properties");
        var settings = Files.readString(file);
        Files.writeString(file, ARMED, StandardOpenOption.APPEND);
        try {
            deed.run();
        } finally {
            Files.writeString(file, settings);
        }
    }

    private static void readEverythingAgain(Installation system) throws Exception {
        var offsets = new Offsets(system.admin());
        system.lag().groups().stream()
                .filter(group -> group.startsWith(REPORTING.groupPrefix()))
                .forEach(
                        group ->
                                await().ignoreExceptions()
                                        .until(
                                                () -> {
                                                    offsets.resetToZero(group);
                                                    return true;
                                                }));
    }

    private static List<String> migrations(Installation system) {
        return strings(
                system,
                "select version from flyway_schema_history where success order by installed_rank");
    }

    private static List<String> tables(Installation system) {
        return strings(system, "select tablename from pg_tables where schemaname = 'public'");
    }

    private static List<String> strings(Installation system, String sql) {
        return system.stores().of(REPORTING).sql(sql).query(String.class).list();
    }

    @FunctionalInterface
    private interface Deed {
        void run() throws Exception;
    }
}
