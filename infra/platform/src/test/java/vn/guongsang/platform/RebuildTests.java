package vn.guongsang.platform;

import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.testkit.FactTeller;
import vn.guongsang.testkit.PostgresDatabase;

/** A read model is built anew beside the live one, takes its place and gives it back. */
class RebuildTests extends Rebuilding {

    @Test
    void restoresWhatWasDamagedAndSaysWhatDiffered() {
        showThree();
        beginWithWhatTheLogSays();
        sql("update shown_dossier set title = 'Hỏng' where nomination_id = '%s'".formatted(first));
        sql("delete from shown_dossier where nomination_id = '%s'".formatted(second));

        rebuild();

        var differences = last().path("differences");
        assertThat(differences.toString())
                .isEqualTo(
                        "[{\"table\":\"shown_dossier\",\"missing\":1,\"changed\":1,\"surplus\":0}]");
        assertThat(last().path("read").asLong()).isEqualTo(last().path("total").asLong());
        assertThat(titled(first, "Hỏng")).as("readers see the live one until then").isEqualTo(1);
        switchOver("switch");
        assertThat(titled(first, "Gương tốt") + shown(second) + shown(third)).isEqualTo(3);
        assertThat(state()).isEqualTo("SWITCHED");
        switchOver("switch-back");
        assertThat(titled(first, "Hỏng")).isEqualTo(1);
        assertThat(shown(second)).isZero();
        switchOver("switch");
        assertThat(shown(second)).isEqualTo(1);
        assertThat(log())
                .containsExactly(
                        "SWITCHED shown",
                        "SWITCHED_BACK shown",
                        "SWITCHED shown",
                        "REBUILT shown",
                        "SWITCHED shown",
                        "REBUILT shown");
    }

    @Test
    void losesNothingThatIsToldMeanwhile() {
        var told = Facts.ids(400);
        var telling = runAsync(() -> tellAll(told));
        beginWithWhatTheLogSays();
        switchOver("switch-back");
        switchOver("switch");
        telling.join();
        await().until(() -> told.stream().mapToLong(OperationsTests::shown).sum() == 400);

        switchOver("switch-back");

        assertThat(told.stream().mapToLong(OperationsTests::shown).sum()).isEqualTo(400);
    }

    @Test
    void leavesOutWhatWaitsAndAppliesWhatWasRedrivenMeanwhile() {
        PlatformTestService.INDIGESTIBLE.addAll(List.of(first, second));
        tellAll(List.of(first, second, third));
        var redriven = awaitParked(first, 1).getFirst();
        var discarded = awaitParked(second, 1).getFirst();
        PlatformTestService.INDIGESTIBLE.clear();
        assertThat(admin().post(EVENTS + "/" + discarded + "/discard", 0, REASON).status())
                .isEqualTo(200);

        rebuild();
        var model = operator().get(SHOWN).json();
        assertThat(model.path("parked").asLong()).isPositive();
        assertThat(model.path("discarded").asLong()).isPositive();
        assertThat(command(EVENTS + "/" + redriven + "/redrive").status()).isEqualTo(200);
        switchOver("switch");

        assertThat(shown(first)).isEqualTo(1);
        assertThat(shown(second)).isZero();
        assertThat(shown(third)).isEqualTo(1);
    }

    @Test
    void failsWhereAnEventThatWasAppliedCannotBeAppliedAgain() {
        showThree();
        PlatformTestService.INDIGESTIBLE.add(second);

        assertThat(start().status()).isEqualTo(200);

        await().until(() -> state().equals("FAILED"));
        assertThat(last().path("failure").asString())
                .startsWith("guongsang.dossier.state.v1 ")
                .endsWith(": java.lang.IllegalStateException");
        assertThat(shown(second)).isEqualTo(1);
        assertThat(operator().post(SHOWN + "/switch", 0, "").text("detail")).contains("FAILED");
        PlatformTestService.INDIGESTIBLE.clear();
        rebuild();
    }

    @Test
    void refusesToReplayEffects() {
        FactTeller.tell(Facts.submitted(centre, first, 1));
        await().until(() -> notes(first, 1) == 1);

        operator().post(OPERATIONS + "/projections/notes/rebuild", 0, "");

        await().until(
                        () ->
                                operator()
                                        .get(OPERATIONS + "/projections/notes")
                                        .json()
                                        .path("rebuild")
                                        .path("state")
                                        .asString("")
                                        .equals("FAILED"));
        assertThat(notes(first, 1)).isEqualTo(1);
    }

    @Test
    void isForOperatorsToStartAndForAuditorsToSee() {
        assertThat(as(centre, "AUDITOR").get(OPERATIONS + "/projections").status()).isEqualTo(200);
        assertThat(as(centre, "DIRECTOR").get(SHOWN).status()).isEqualTo(403);
        assertThat(command(SHOWN + "/rebuild").status()).isEqualTo(403);
        assertThat(operator().post(OPERATIONS + "/projections/none/rebuild", 0, "").status())
                .isEqualTo(404);
    }

    @Test
    void leavesTablesAsMigrationsKnowThem() {
        var before = shape();
        beginWithWhatTheLogSays();

        assertThat(shape()).isEqualTo(before);
        in(UUID.randomUUID(), () -> assertThat(rows()).isZero());
    }

    private Integer rows() {
        return jdbc.queryForObject("select count(*) from shown_dossier", Integer.class);
    }

    /** Names of keys and indexes, policies and rights. */
    private static String shape() {
        try (var connection = PostgresDatabase.server().connect("review");
                var rows =
                        connection
                                .createStatement()
                                .executeQuery(
                                        """
                                        select string_agg(said, ' ' order by said) from (
                                          select indexdef from pg_indexes where schemaname = 'public' and tablename = 'shown_dossier'
                                          union all
                                          select conname || pg_get_constraintdef(oid) from pg_constraint where conrelid = 'public.shown_dossier'::regclass
                                          union all
                                          select policyname || qual || with_check from pg_policies where schemaname = 'public' and tablename = 'shown_dossier'
                                          union all
                                          select privilege_type || ' ' || a.grantee::regrole from pg_class, aclexplode(relacl) a
                                           where pg_class.oid = 'public.shown_dossier'::regclass) as s (said)
                                        """)) {
            rows.next();
            return rows.getString(1);
        } catch (java.sql.SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
