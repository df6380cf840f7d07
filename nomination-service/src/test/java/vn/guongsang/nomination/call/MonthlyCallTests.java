package vn.guongsang.nomination.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MonthlyCallTests {

    @Test
    void asPlannedOpensOnThe20thAndIsDueBeforeThe5thOfTheNextMonth() {
        var november = YearMonth.of(2026, 11);
        assertThat(MonthlyCall.AS_PLANNED.opensOn(november)).isEqualTo("2026-11-20");
        assertThat(MonthlyCall.AS_PLANNED.dueBefore(november)).isEqualTo("2026-12-05");
        assertThat(MonthlyCall.AS_PLANNED.closesOn(november)).isNull();
        assertThat(MonthlyCall.AS_PLANNED.dueBefore(YearMonth.of(2026, 12)))
                .isEqualTo("2027-01-05");
    }

    @Test
    void isDueADayLaterWhereTheDueDayItselfIsIncluded() {
        assertThat(due(5, true, "2026-11")).isEqualTo("2026-12-06");
    }

    @Test
    void knowsTheLeapDay() {
        assertThat(due(29, false, "2028-01")).isEqualTo("2028-02-29");
        assertThat(due(29, true, "2028-01")).isEqualTo("2028-03-01");
        assertThat(due(29, false, "2027-01")).isEqualTo("2027-03-01");
        assertThat(opens(31, "2028-02")).isEqualTo("2028-02-29");
        assertThat(opens(31, "2027-02")).isEqualTo("2027-02-28");
    }

    @Test
    void takesNoDayAwayInAMonthWithoutTheDueDay() {
        assertThat(due(31, false, "2026-10")).isEqualTo("2026-12-01");
        assertThat(due(31, true, "2026-10")).isEqualTo("2026-12-01");
        assertThat(due(30, true, "2026-10")).isEqualTo("2026-12-01");
        assertThat(due(31, true, "2026-11")).isEqualTo("2027-01-01");
    }

    @Test
    void opensOnTheLastDayOfAMonthWithoutTheOpeningDay() {
        assertThat(opens(31, "2026-11")).isEqualTo("2026-11-30");
        assertThat(opens(30, "2026-12")).isEqualTo("2026-12-30");
    }

    @Test
    void mustBeDueAfterItOpens() {
        assertThat(new MonthlyCall(Set.of(), 1, 25, false, 0, 20, null).isDueAfterItOpens())
                .isTrue();
        assertThat(new MonthlyCall(Set.of(), 1, 5, false, 0, 20, null).isDueAfterItOpens())
                .isFalse();
    }

    private static LocalDate due(int day, boolean included, String month) {
        return new MonthlyCall(Set.of(), 1, day, included, 1, 20, null)
                .dueBefore(YearMonth.parse(month));
    }

    private static LocalDate opens(int day, String month) {
        return new MonthlyCall(Set.of(), 1, 5, false, 1, day, null).opensOn(YearMonth.parse(month));
    }
}
