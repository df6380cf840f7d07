package vn.guongsang.launcher;

import java.time.LocalDate;
import java.time.YearMonth;

/** The call that asks each unit for its exemplar of a month. */
record MonthlyCall(YearMonth month) {
    /** Both plans: before day 05 of the next month. */
    private static final int DUE_DAY = 5;

    /** The one that is due next. */
    static MonthlyCall on(LocalDate today) {
        var month = YearMonth.from(today);
        return new MonthlyCall(today.getDayOfMonth() < DUE_DAY ? month.minusMonths(1) : month);
    }

    String period() {
        return month.toString();
    }

    LocalDate opensOn() {
        return month.atDay(1);
    }

    LocalDate dueBefore() {
        return month.plusMonths(1).atDay(DUE_DAY);
    }
}
