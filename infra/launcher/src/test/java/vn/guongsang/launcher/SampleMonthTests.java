package vn.guongsang.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the sample says happened, and whether a centre would take it. */
class SampleMonthTests {
    private static final Pattern A_CERTAIN_MONTH =
            Pattern.compile("\\b20\\d\\d\\b|tháng (0?[1-9]|1[0-2])\\b|\\d/20\\d\\d");
    private static final Set<String> KINDS =
            Set.of("EXEMPLAR", "GOOD_PERSON_GOOD_DEED", "NEW_MODEL", "NEW_FACTOR");
    private static final Set<String> FIELDS =
            Set.of(
                    "HEALTH_PROTECTION",
                    "EXAMINATION_TREATMENT",
                    "PREVENTIVE_MEDICINE",
                    "POPULATION",
                    "HEALTH_MANAGEMENT",
                    "OTHER");
    private static final Set<String> TOPICS =
            Set.of(
                    "OFFICE_CULTURE",
                    "MEDICAL_ETHICS",
                    "CODE_OF_CONDUCT",
                    "CARE_QUALITY",
                    "PREVENTIVE_MEDICINE",
                    "ADMINISTRATIVE_REFORM",
                    "DIGITAL_TRANSFORMATION",
                    "E_MEDICAL_RECORD",
                    "SCIENTIFIC_RESEARCH",
                    "TECH_IMPROVEMENT",
                    "ANTI_CORRUPTION",
                    "THRIFT",
                    "GRASSROOTS_DEMOCRACY");
    private static final Set<String> CRITERIA =
            Set.of("OBSERVANCE", "TASK_COMPLETION", "APPLIED_INITIATIVE", "SOLIDARITY");

    static List<SampleCentre> centres() {
        return SampleCentre.all();
    }

    @ParameterizedTest
    @MethodSource("centres")
    void isCompleteWhereverItIsSignedOff(SampleCentre centre) {
        for (var nomination : signedOff(centre)) {
            var summary = String.join("\n\n", nomination.summary());
            assertThat(nomination.title().length()).as(nomination.title()).isBetween(10, 200);
            assertThat(summary.length()).as(nomination.title()).isBetween(220, 5000);
            assertThat(nomination.claims()).as(nomination.title()).isNotEmpty();
            assertThat(nomination.criteria())
                    .extracting(SampleNomination.Criterion::code)
                    .containsExactlyInAnyOrderElementsOf(CRITERIA);
            assertThat(Stream.of(nomination.spread(), nomination.replicability()))
                    .as(nomination.title())
                    .allMatch(text -> text != null && !text.isBlank());
            var story = nomination.story();
            if (story != null) {
                assertThat(story.text().length()).as(nomination.title()).isBetween(200, 10_000);
                assertThat(story.lead().length()).as(nomination.title()).isBetween(30, 500);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void isAboutSomebodyOfTheUnitWhomTheCentreWouldHave(SampleCentre centre) {
        var staff =
                centre.settings().stream()
                        .filter(setting -> setting.name().equals("nominable-staff"))
                        .flatMap(setting -> setting.value().path("staffTypes").valueStream())
                        .map(type -> type.asString())
                        .toList();
        for (var nomination : nominations(centre)) {
            var unit = centre.unit(nomination.unit());
            assertThat(unit.owes()).as(unit.code()).isTrue();
            var subject = nomination.subject();
            if (subject.person() == null) {
                assertThat(subject.women()).isBetween(0, subject.members());
                assertThat(subject.members()).isGreaterThan(1);
                continue;
            }
            var person = centre.person(subject.person());
            assertThat(person.unit()).as(person.name()).isEqualTo(nomination.unit());
            assertThat(staff).as(person.name()).contains(person.staffType());
            if (nomination.signedBy() == null) {
                assertThat(person).as("signs off for themselves").isNotEqualTo(centre.head(unit));
            } else {
                assertThat(centre.person(nomination.signedBy()).unit()).isEqualTo(unit.code());
                assertThat(nomination.signedBy()).isNotEqualTo(subject.person());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void usesTheCodesOfTheCatalogues(SampleCentre centre) {
        for (var nomination : nominations(centre)) {
            assertThat(KINDS).contains(nomination.kind());
            assertThat(FIELDS).contains(nomination.field());
            assertThat(TOPICS).containsAll(nomination.topics());
            assertThat(nomination.topics()).isNotEmpty().doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource("centres")
    void happensInItsOrderInItsMonthOrWhileThatIsDecided(SampleCentre centre) {
        var month = YearMonth.of(2027, 2);
        for (var nomination : nominations(centre)) {
            var returned = nomination.returned();
            var story = nomination.story();
            var moments =
                    Stream.of(
                                    nomination.drafted(),
                                    nomination.handedIn(),
                                    nomination.signedOff(),
                                    returned == null ? null : returned.at(),
                                    returned == null ? null : returned.again(),
                                    nomination.accepted(),
                                    nomination.decided(),
                                    story == null ? null : story.at())
                            .filter(moment -> moment != null)
                            .map(moment -> moment.in(month))
                            .toList();
            assertThat(moments)
                    .as(nomination.title())
                    .isSorted()
                    .doesNotHaveDuplicates()
                    .allMatch(at -> at.isAfter(Instant.parse("2027-02-01T01:00:00Z")))
                    .allMatch(at -> at.isBefore(Instant.parse("2027-03-15T00:00:00Z")));
        }
    }

    @Test
    void showsEverythingThatCanHappenInAFinishedMonth() {
        var first = SampleCentre.all().getFirst();
        var finished =
                SampleMonth.of(first.code()).stream().filter(month -> month.month() < 0).toList();
        for (var month : finished) {
            assertThat(month.nominations()).hasSizeBetween(10, 14);
            assertThat(month.nominations()).filteredOn(SampleMonthTests::isLate).hasSize(1);
            var silent =
                    first.units().stream()
                            .filter(SampleCentre.Unit::owes)
                            .map(SampleCentre.Unit::code)
                            .filter(unit -> !answered(month, unit))
                            .toList();
            assertThat(silent).as("missing").isNotEmpty();
        }
        assertThat(finished).anyMatch(month -> !month.waived().isEmpty());
        assertThat(finished).anyMatch(month -> !month.nothing().isEmpty());
        var all = finished.stream().flatMap(month -> month.nominations().stream()).toList();
        assertThat(all).anyMatch(each -> each.returned() != null && each.accepted() != null);
        assertThat(all).filteredOn(each -> each.declined() != null).hasSize(1);
        assertThat(all).filteredOn(each -> each.story() != null).hasSizeGreaterThan(10);
        assertThat(all).anyMatch(each -> each.subject().women() != null);
        for (var month : SampleMonth.of("TTYT-HG2").subList(0, 3)) {
            assertThat(month.nominations()).hasSizeBetween(5, 7);
        }
    }

    @Test
    void saysNothingTwiceAndNamesNoMonthThatWillHavePassed() {
        var prose = SampleCentre.all().stream().flatMap(SampleMonthTests::prose).toList();
        assertThat(prose).doesNotHaveDuplicates();
        assertThat(prose)
                .allSatisfy(
                        text -> {
                            assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
                            assertThat(text).doesNotContainPattern(A_CERTAIN_MONTH);
                            assertThat(text).isEqualTo(text.strip()).doesNotContain("  ");
                        });
    }

    @Test
    void readsTimesAsPeopleWriteThem() {
        var december = YearMonth.of(2026, 12);
        assertThat(Moment.of("26 15:40").in(december)).isEqualTo("2026-12-26T08:40:00Z");
        assertThat(Moment.of("+4 20:15").in(december)).isEqualTo("2027-01-04T13:15:00Z");
        assertThatThrownBy(() -> Moment.of("29 08:00")).isInstanceOf(RuntimeException.class);
        assertThatThrownBy(() -> Moment.of("soon")).isInstanceOf(RuntimeException.class);
    }

    private static boolean isLate(SampleNomination nomination) {
        var sent = nomination.signedOff();
        return sent != null && sent.monthsOn() == 1 && sent.day() >= 5;
    }

    private static boolean answered(SampleMonth month, String unit) {
        return month.nominations().stream().anyMatch(each -> each.unit().equals(unit))
                || month.waived().stream().anyMatch(each -> each.unit().equals(unit))
                || month.nothing().stream().anyMatch(each -> each.unit().equals(unit));
    }

    private static List<SampleNomination> nominations(SampleCentre centre) {
        return SampleMonth.of(centre.code()).stream()
                .flatMap(month -> month.nominations().stream())
                .toList();
    }

    private static List<SampleNomination> signedOff(SampleCentre centre) {
        return nominations(centre).stream()
                .filter(each -> each.signedOff() != null || each.handedIn() != null)
                .toList();
    }

    private static Stream<String> prose(SampleCentre centre) {
        return nominations(centre).stream()
                .flatMap(
                        each ->
                                Stream.of(
                                                Stream.of(each.title()),
                                                each.summary().stream(),
                                                each.claims().stream().map(c -> c.text()),
                                                Stream.ofNullable(each.spread()),
                                                Stream.ofNullable(each.replicability()),
                                                Stream.ofNullable(each.story())
                                                        .flatMap(SampleMonthTests::words))
                                        .flatMap(texts -> texts));
    }

    private static Stream<String> words(SampleNomination.Story story) {
        return Stream.concat(Stream.of(story.lead()), story.body().stream());
    }
}
