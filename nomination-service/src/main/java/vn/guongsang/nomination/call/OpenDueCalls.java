package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/**
 * Opens the monthly calls of the current centre that are due and not there, also those that a
 * downtime has missed. Done twice or by two at once it opens each of them once.
 */
@Component
class OpenDueCalls {

    private final MissingMonths missing;
    private final OpenMonthlyCall opening;
    private final Clock clock;

    OpenDueCalls(MissingMonths missing, OpenMonthlyCall opening, Clock clock) {
        this.missing = missing;
        this.opening = opening;
        this.clock = clock;
    }

    void open(UUID centre) {
        for (var month : missing.on(LocalDate.now(clock))) {
            open(centre, month);
        }
    }

    private void open(UUID centre, YearMonth month) {
        try {
            opening.open(new OpenMonthlyCall.Command(centre, month));
        } catch (DataIntegrityViolationException clash) {
            // Somebody else was faster, and then the month is no longer missing.
            if (missing.on(LocalDate.now(clock)).contains(month)) {
                throw clash;
            }
        }
    }
}
