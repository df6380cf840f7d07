package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SampleTests {
    @TempDir private Path directory;

    private final SampleCentre first = SampleCentre.all().getFirst();
    private final SampleCentre second = SampleCentre.all().getLast();

    @Test
    void runsPlanBWithSixteenOwingUnitsAndPlanAWithStationsThatOwe() {
        assertThat(first.plan()).isEqualTo("B");
        assertThat(owing(first)).hasSize(16).doesNotContain("STATION:T-TL");
        assertThat(second.plan()).isEqualTo("A");
        assertThat(owing(second)).filteredOn(unit -> unit.startsWith("STATION:")).hasSize(3);
    }

    @Test
    void hasAHeadAndAReporterInEveryOwingUnitAndAtMostAHundredPeople() {
        for (var centre : SampleCentre.all()) {
            assertThat(centre.people()).hasSizeLessThanOrEqualTo(100);
            for (var unit : centre.units()) {
                var worn =
                        centre.people().stream()
                                .filter(person -> person.unit().equals(unit.code()))
                                .flatMap(person -> Stream.ofNullable(person.account()))
                                .flatMap(login -> login.roles().stream())
                                .collect(Collectors.toSet());
                if (unit.owes()) {
                    assertThat(worn).contains("UNIT_HEAD", "UNIT_REPORTER");
                }
            }
            for (var role : Set.of("DIRECTOR", "EMULATION_OFFICER", "EDITOR", "AUDITOR", "ADMIN")) {
                assertThat(centre.wearer(role).email()).endsWith(".invalid");
            }
        }
    }

    @Test
    void hasNoIdTwiceAndNoUnitThatIsNotThere() {
        var ids =
                SampleCentre.all().stream()
                        .flatMap(
                                centre ->
                                        Stream.concat(
                                                centre.units().stream().map(SampleCentre.Unit::id),
                                                centre.people().stream()
                                                        .map(SampleCentre.Person::id)))
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (var centre : SampleCentre.all()) {
            assertThat(centre.people())
                    .allMatch(person -> centre.unitIds().containsKey(person.unit()));
            assertThat(centre.units().getFirst().id()).isEqualTo(centre.id());
        }
    }

    @Test
    void saysOfBothCentresThatTheyAreInvented() {
        for (var centre : SampleCentre.all()) {
            assertThat(centre.units().getFirst().name()).contains("(dữ liệu mẫu)");
            assertThat(centre.people()).allMatch(person -> person.email().endsWith(".invalid"));
            assertThat(centre.people())
                    .extracting(SampleCentre.Person::name)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void givesEveryOwingUnitOneProgramThatMaySignOffAndKeepsTheLoaderLast() {
        for (var centre : SampleCentre.all()) {
            var clients = Client.of(centre, new Secrets(directory)).toList();
            assertThat(clients)
                    .filteredOn(client -> client.roles().contains("UNIT_HEAD"))
                    .hasSameSizeAs(owing(centre));
            var officers =
                    clients.stream()
                            .filter(client -> client.roles().contains("EMULATION_OFFICER"))
                            .map(Client::clientId)
                            .toList();
            assertThat(officers).hasSize(3);
            assertThat(officers.getFirst()).endsWith("-officer");
            assertThat(officers.getLast()).endsWith("-loader");
        }
    }

    @Test
    void handsOutTheSameAccountsAndClientsAtEveryStart() throws Exception {
        try (var home = Home.open(directory, false)) {
            var sample = new Sample(home, new Secrets(home.secrets()));
            sample.handOut(true);
            var before = Files.readString(home.sampleClients());
            sample.handOut(true);

            assertThat(home.sampleClients()).hasContent(before);
            var clients = JsonMapper.shared().readTree(before);
            assertThat(clients.valueStream().map(client -> client.get("clientId").asString()))
                    .doesNotHaveDuplicates()
                    .contains("ttyt-hg1-k-nhi", "ttyt-hg1-officer", "ttyt-hg2-loader")
                    .contains("ttyt-hg1-k-nhi-reporter", "ttyt-hg1-editor", "ttyt-hg2-admin");
            assertThat(clients.valueStream().map(client -> client.get("clientSecret").asString()))
                    .doesNotHaveDuplicates();
            assertThat(accounts(home)).contains("hg1-k-nhi-head", "hg2-t-bh-reporter");
        }
    }

    @Test
    void handsOutNobodyWithoutTheSample() {
        try (var home = Home.open(directory, false)) {
            var sample = new Sample(home, new Secrets(home.secrets()));
            sample.handOut(false);

            assertThat(sample.accounts()).isEmpty();
            assertThat(home.sampleAccounts()).doesNotExist();
        }
    }

    @Test
    void asksForTheMonthThatIsDueNext() {
        assertThat(MonthlyCall.on(LocalDate.of(2026, 11, 21)).period()).isEqualTo("2026-11");
        assertThat(MonthlyCall.on(LocalDate.of(2026, 12, 4)).period()).isEqualTo("2026-11");
        assertThat(MonthlyCall.on(LocalDate.of(2026, 12, 5)).period()).isEqualTo("2026-12");
        assertThat(MonthlyCall.on(LocalDate.of(2026, 12, 5)).dueBefore())
                .isEqualTo(LocalDate.of(2027, 1, 5));
    }

    private static List<String> owing(SampleCentre centre) {
        return centre.units().stream()
                .filter(SampleCentre.Unit::owes)
                .map(unit -> unit.type() + ":" + unit.code())
                .toList();
    }

    private static Stream<String> accounts(Home home) throws Exception {
        return JsonMapper.shared()
                .readTree(Files.readString(home.sampleAccounts()))
                .valueStream()
                .map((JsonNode account) -> account.get("username").asString());
    }
}
