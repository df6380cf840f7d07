package vn.guongsang.nomination.call;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.platform.settings.Settings;

/** For which months the current centre should have had a call by now and has none. */
@Component
class MissingMonths {

    /** After a long silence nobody is asked for more than that. */
    static final int MOST = 3;

    private final JdbcClient jdbc;
    private final Settings settings;

    MissingMonths(JdbcClient jdbc, Settings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The oldest first. A centre begins with its first word about it, or with its first call. */
    @Transactional(readOnly = true)
    public List<YearMonth> on(LocalDate today) {
        var decided = firstDecision();
        var last = lastMonth(YearMonth.from(today));
        if (decided.isEmpty() && last.isEmpty()) {
            return List.of();
        }
        return Stream.iterate(YearMonth.from(today), month -> month.minusMonths(1))
                .limit(MOST + 1L)
                .filter(month -> last.map(month::isAfter).orElse(true))
                .filter(month -> isDue(month, today, decided))
                .limit(MOST)
                .sorted()
                .toList();
    }

    /** A month's call follows what held at its end, or what holds now while it runs. */
    static LocalDate decidingDay(YearMonth month, LocalDate today) {
        return month.atEndOfMonth().isBefore(today) ? month.atEndOfMonth() : today;
    }

    private boolean isDue(YearMonth month, LocalDate today, Optional<LocalDate> decided) {
        var opensOn =
                settings.on(decidingDay(month, today), CallSettings.MONTHLY_CALL).opensOn(month);
        return !opensOn.isAfter(today) && !decided.map(opensOn::isBefore).orElse(false);
    }

    private Optional<LocalDate> firstDecision() {
        return jdbc.sql("select effective_from from setting where name = ? order by 1 limit 1")
                .param(CallSettings.MONTHLY_CALL.name())
                .query(LocalDate.class)
                .optional();
    }

    private Optional<YearMonth> lastMonth(YearMonth now) {
        return jdbc.sql(
                        """
                        select period from call
                         where recognition = ? and period like '____-__' and period <= ?
                         order by period desc limit 1
                        """)
                .params(OpenMonthlyCall.RECOGNITION, now.toString())
                .query(String.class)
                .optional()
                .map(YearMonth::parse);
    }
}
