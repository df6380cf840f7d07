package vn.guongsang.nomination.call;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.Policy;
import vn.guongsang.nomination.organisation.OrganisationView;
import vn.guongsang.nomination.organisation.UnitType;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.settings.Settings;
import vn.guongsang.platform.web.Receipt;

/** The office opens a call, and says which units owe a nomination to it. */
@Service
public class OpenCall {

    /**
     * A call as it is opened.
     *
     * @param recognition code of what is sought
     * @param period the month or the year that it covers
     * @param dueBefore the first day that is late ("trước ngày …")
     * @param closesOn the first day on which nothing is taken any more
     * @param quota how many each unit owes; as for the monthly call where nothing is said
     * @param owingUnitTypes which owe; as for the monthly call where nothing is said
     */
    public record Command(
            Actor by,
            String recognition,
            String period,
            LocalDate opensOn,
            LocalDate dueBefore,
            @Nullable LocalDate closesOn,
            @Nullable Integer quota,
            @Nullable Set<UnitType> owingUnitTypes) {}

    private final Calls calls;
    private final BeginCall beginning;
    private final OrganisationView organisation;
    private final Settings settings;
    private final Clock clock;

    OpenCall(
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

    @Transactional
    public Receipt open(Command command) {
        Policy.RUN_CALLS.require(command.by());
        var closesOn = command.closesOn();
        if (!command.dueBefore().isAfter(command.opensOn())) {
            throw new CallRefused.DueBeforeItOpens(command.opensOn());
        }
        if (closesOn != null && closesOn.isBefore(command.dueBefore())) {
            throw new CallRefused.ClosesBeforeItIsDue(command.dueBefore());
        }
        if (calls.existsByRecognitionAndPeriod(command.recognition(), command.period())) {
            throw new CallRefused.OpenAlready(command.period());
        }
        var usual = settings.today(CallSettings.MONTHLY_CALL);
        var types = Optional.ofNullable(command.owingUnitTypes()).orElseGet(usual::owingUnitTypes);
        var today = LocalDate.now(clock);
        var begins = command.opensOn().isAfter(today) ? command.opensOn() : today;
        var zone = clock.getZone();
        var call =
                beginning.begin(
                        new Opening(
                                command.by().centre(),
                                command.recognition(),
                                command.period(),
                                Opening.midnight(command.opensOn(), zone),
                                Opening.midnight(command.dueBefore(), zone),
                                Opening.midnightOrNever(closesOn, zone),
                                Optional.ofNullable(command.quota()).orElseGet(usual::quota),
                                organisation.owingUnits(types, begins, begins)));
        return new Receipt(call.id().callId(), "OPEN", call.version());
    }
}
