package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.organisation.OrganisationView;
import vn.guongsang.platform.settings.Settings;

/** Opens a centre's call of a month, as the centre has set. Nobody asks for it but the clock. */
@Service
class OpenMonthlyCall {

    static final String RECOGNITION = "EXEMPLAR";

    /** Which month of which centre. */
    record Command(UUID centre, YearMonth month) {}

    private final Calls calls;
    private final BeginCall beginning;
    private final OrganisationView organisation;
    private final Settings settings;
    private final Clock clock;

    OpenMonthlyCall(
            Calls calls,
            BeginCall beginning,
            OrganisationView organisation,
            Settings settings,
            Clock clock) {
        this.calls = calls;
        this.beginning = beginning;
        this.organisation = organisation;
        this.settings = settings;
        this.clock = clock;
    }

    /** Two at once: the constraint refuses the second, which {@link OpenDueCalls} takes as done. */
    @Transactional
    public void open(Command command) {
        var month = command.month();
        if (calls.existsByRecognitionAndPeriod(RECOGNITION, month.toString())) {
            return;
        }
        var today = LocalDate.now(clock);
        var monthly =
                settings.on(MissingMonths.decidingDay(month, today), CallSettings.MONTHLY_CALL);
        var opensOn = monthly.opensOn(month);
        var zone = clock.getZone();
        beginning.begin(
                new Opening(
                        command.centre(),
                        RECOGNITION,
                        month.toString(),
                        Opening.midnight(opensOn, zone),
                        Opening.midnight(monthly.dueBefore(month), zone),
                        Opening.midnightOrNever(monthly.closesOn(month), zone),
                        monthly.quota(),
                        // Opened late, it asks nobody who has ended meanwhile.
                        organisation.owingUnits(monthly.owingUnitTypes(), opensOn, today)));
    }
}
