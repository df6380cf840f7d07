package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The months of the sample as they are lived through, in front of a system that always agrees. */
class SampleLifeTests {
    private static final Instant NOW =
            OffsetDateTime.parse("2026-11-22T09:00:00+07:00").toInstant();

    @TempDir private Path directory;
    private RehearsalStage stage;

    @BeforeEach
    void build() throws Exception {
        stage = new RehearsalStage();
        Files.createDirectories(directory.resolve("secrets"));
    }

    @AfterEach
    void clear() {
        stage.close();
    }

    @Test
    void signsOffAcceptsDecidesAndPublishesWhatHasHappenedByNow() {
        load(NOW);

        assertThat(done("/sign-off")).isEqualTo(39 + 1 + 5 + 15 + 1 + 1);
        assertThat(acceptedCases()).isEqualTo(39 + 15 + 1);
        assertThat(done("/approve")).isEqualTo(39 + 15 - 1);
        assertThat(done("/decline")).isEqualTo(1);
        assertThat(done("/publish")).isEqualTo(25);
        assertThat(done("/waive")).isEqualTo(2);
        assertThat(done("/nothing/accept")).isEqualTo(3);
        assertThat(done("/deputies")).isEqualTo(1);
    }

    @Test
    void leavesOutWhatIsStillToCome() {
        load(OffsetDateTime.parse("2026-11-02T12:00:00+07:00").toInstant());

        // Before day 5 the month that is due next is the last one, which all have had time for.
        assertThat(acceptedCases()).isEqualTo(39 + 15 + 1);
        assertThat(stage.done)
                .filteredOn(each -> each.endsWith("-draft"))
                .noneMatch(each -> each.contains("2026-11"))
                .anyMatch(each -> each.contains("2026-10"));
    }

    @Test
    void goesForwardInTimeAndEndsToday() {
        load(NOW);

        var offsets = new ArrayList<>(stage.offsets);
        assertThat(offsets.getLast()).isEqualTo(Duration.ZERO);
        assertThat(offsets.subList(0, offsets.size() - 1)).isSorted();
        assertThat(Instant.now().plus(offsets.getFirst()))
                .isBetween(
                        Instant.parse("2026-08-01T00:25:00Z"),
                        Instant.parse("2026-08-01T00:35:00Z"));
    }

    @Test
    void doesNothingTwiceWhenItIsLoadedAgain() throws Exception {
        load(NOW);
        var before = List.copyOf(stage.done);
        Files.writeString(marks(), "begun " + NOW + "\nTTYT-HG1\nTTYT-HG2");
        load(NOW);

        // What was put rather than posted is put again as long as it changes nothing.
        assertThat(stage.done).containsExactlyElementsOf(before);
        load(NOW);
        assertThat(stage.done).containsExactlyElementsOf(before);
    }

    @Test
    void bringsPeopleAndOneCallWithoutMonths() {
        try (var door = new Door(stage.address());
                var clocks = new ServiceClocks(List.of(stage.port()), "secret")) {
            life(door, clocks).beginToday(LocalDate.of(2026, 11, 22));
        }

        assertThat(stage.offsets).isEmpty();
        assertThat(stage.done).filteredOn(each -> each.contains("/people")).hasSize(160);
        assertThat(stage.done).noneMatch(each -> each.contains("/nominations"));
        assertThat(marks()).content().contains("TTYT-HG1 2026-11", "TTYT-HG2 2026-11");
    }

    private void load(Instant now) {
        try (var door = new Door(stage.address());
                var clocks = new ServiceClocks(List.of(stage.port()), "secret")) {
            var life = life(door, clocks);
            life.live(now);
            clocks.shift(Duration.ZERO);
            life.arrive(LocalDate.ofInstant(now, Moment.ZONE));
        }
    }

    private SampleLife life(Door door, ServiceClocks clocks) {
        var secrets = new Secrets(directory.resolve("secrets"));
        var desks =
                SampleCentre.all().stream()
                        .map(centre -> new SampleDesks(centre, secrets, door))
                        .toList();
        return new SampleLife(desks, clocks, SampleMarks.in(marks()));
    }

    private Path marks() {
        return directory.resolve("sample-loaded");
    }

    private long acceptedCases() {
        return stage.done.stream()
                .filter(each -> each.contains("/cases/") && each.contains("/accept "))
                .count();
    }

    private long done(String verb) {
        return stage.done.stream().filter(each -> each.contains(verb)).count();
    }
}
