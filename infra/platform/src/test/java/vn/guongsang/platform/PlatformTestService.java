package vn.guongsang.platform;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.messaging.Message;
import vn.guongsang.contracts.DossierState;
import vn.guongsang.contracts.NominationSubmitted;
import vn.guongsang.contracts.Tombstone;
import vn.guongsang.platform.events.EventConsumers;
import vn.guongsang.platform.events.EventRouter;
import vn.guongsang.platform.rebuild.Rebuildable;
import vn.guongsang.platform.settings.Setting;

/** Writes a note for every nomination, and shows the dossiers that there are. */
@SpringBootApplication
class PlatformTestService {

    /** Nominations that the service cannot cope with yet. */
    static final Set<UUID> INDIGESTIBLE = ConcurrentHashMap.newKeySet();

    /** Nominations over which an instance that broods does so until it is let go on. */
    static final Map<UUID, CountDownLatch> HELD = new ConcurrentHashMap<>();

    /** Something to decide about. */
    record Colour(@NotBlank String name) {}

    @Bean
    Setting<Colour> colour() {
        return new Setting<>("colour", Colour.class, new Colour("red"));
    }

    @Bean
    Consumer<Message<byte[]>> noteSubmissions(
            EventConsumers consumers,
            JdbcTemplate jdbc,
            @Value("${test.broods:false}") boolean broods) {
        return consumers.effect(
                "review.notes",
                new EventRouter()
                        .on(
                                NominationSubmitted.class,
                                fact -> {
                                    if (broods) {
                                        brood(fact.nominationId());
                                    }
                                    note(fact, jdbc);
                                }));
    }

    @Bean
    Consumer<Message<List<byte[]>>> showDossiers(EventConsumers consumers, JdbcTemplate jdbc) {
        return consumers.projection(
                "review.shown",
                new EventRouter()
                        .on(DossierState.class, state -> show(state, jdbc))
                        .onForgotten(DossierState.class, gone -> forget(gone, jdbc)));
    }

    @Bean
    Rebuildable rebuildableShown() {
        return new Rebuildable("shown", Set.of("review.shown"));
    }

    /** A mistake: notes are effects. */
    @Bean
    Rebuildable rebuildableNotes() {
        return new Rebuildable("notes", Set.of("review.notes"));
    }

    private static void note(NominationSubmitted fact, JdbcTemplate jdbc) {
        if (INDIGESTIBLE.contains(fact.nominationId())) {
            throw new IllegalStateException("cannot cope");
        }
        jdbc.update(
                "insert into note values (current_centre(), gen_random_uuid(), ?)",
                fact.nominationId() + " " + fact.round());
    }

    private static void brood(UUID nomination) {
        try {
            HELD.getOrDefault(nomination, new CountDownLatch(0)).await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void show(DossierState state, JdbcTemplate jdbc) {
        if (INDIGESTIBLE.contains(state.nominationId())) {
            throw new IllegalStateException("cannot cope");
        }
        jdbc.update(
                """
                insert into shown_dossier values (current_centre(), ?, ?, ?)
                on conflict (centre_id, nomination_id) do update
                   set title = excluded.title, revision = excluded.revision
                 where shown_dossier.revision < excluded.revision
                """,
                state.nominationId(),
                state.title(),
                state.revision());
    }

    private static void forget(Tombstone gone, JdbcTemplate jdbc) {
        jdbc.update("delete from shown_dossier where nomination_id = ?", gone.aggregateId());
    }
}
