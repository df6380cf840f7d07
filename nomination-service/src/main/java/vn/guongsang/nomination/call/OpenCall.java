package vn.guongsang.nomination.call;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.guongsang.nomination.organisation.OrganisationView;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.Role;
import vn.guongsang.platform.web.Receipt;

/** Opens a call, and says which units owe a nomination to it. */
@Service
public class OpenCall {

    /**
     * A call as it is opened.
     *
     * @param recognition code of what is sought
     * @param period the month that it covers
     * @param dueBefore the first day that is late ("trước ngày …")
     */
    public record Command(
            Actor by,
            String recognition,
            YearMonth period,
            LocalDate opensOn,
            LocalDate dueBefore) {}

    private final Calls calls;
    private final Obligations obligations;
    private final OrganisationView organisation;
    private final Clock clock;

    OpenCall(Calls calls, Obligations obligations, OrganisationView organisation, Clock clock) {
        this.calls = calls;
        this.obligations = obligations;
        this.organisation = organisation;
        this.clock = clock;
    }

    @Transactional
    public Receipt open(Command command) {
        command.by().require(Role.EMULATION_OFFICER);
        if (!command.dueBefore().isAfter(command.opensOn())) {
            throw new CallRefused.DueBeforeItOpens(command.opensOn());
        }
        if (calls.existsByRecognitionAndPeriod(
                command.recognition(), command.period().toString())) {
            throw new CallRefused.OpenAlready(command.period());
        }
        var centre = command.by().centre();
        var id = new CallId(UuidCreator.getTimeOrderedEpoch());
        var owing = organisation.owingUnits();
        var call =
                Call.open(
                        centre,
                        id,
                        command,
                        midnight(command.opensOn()),
                        midnight(command.dueBefore()),
                        owing,
                        clock.instant());
        calls.saveAndFlush(call);
        obligations.saveAll(
                owing.stream().map(unit -> Obligation.owed(centre, id.callId(), unit)).toList());
        return new Receipt(id.callId(), "OPEN", call.version());
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
