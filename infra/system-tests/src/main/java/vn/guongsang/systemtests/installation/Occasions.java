package vn.guongsang.systemtests.installation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.ClientLedger;
import vn.guongsang.systemtests.client.SampleClient;
import vn.guongsang.systemtests.client.Tokens;
import vn.guongsang.systemtests.ledger.Run;
import vn.guongsang.systemtests.load.Centre;

/** Opens calls that nobody else uses: each has a period and a ledger of its own. */
public final class Occasions {
    /** Where deadlines are read off the calendar. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final YearMonth FIRST_PERIOD = YearMonth.of(2030, 1);
    private static final int DAYS_LEFT = 30;

    private final Path folder;
    private final List<SampleClient> clients;
    private final Api api;
    private final Tokens tokens;
    private final AtomicInteger opened = new AtomicInteger();

    Occasions(Path folder, List<SampleClient> clients, Api api, Tokens tokens) {
        this.folder = folder;
        this.clients = clients;
        this.api = api;
        this.tokens = tokens;
    }

    /** Opens a call that is due in a month. */
    public Occasion open(String name, UUID centreId) {
        return open(name, centreId, LocalDate.now(ZONE).plusDays(DAYS_LEFT));
    }

    /**
     * @param name of the ledger's file
     * @param dueBefore the first day that is late
     */
    public Occasion open(String name, UUID centreId, LocalDate dueBefore) {
        var number = opened.incrementAndGet();
        var ledger = new ClientLedger(folder.resolve(number + "-" + name + ".txt"));
        var centre = new Centre(centreId, clients, api, tokens, ledger);
        var period = FIRST_PERIOD.plusMonths(number).toString();
        var opensOn = LocalDate.now(ZONE).minusDays(DAYS_LEFT);
        var call = centre.office().openCall(period, opensOn, dueBefore).receipt();
        return new Occasion(new Run(centreId, call.id(), ledger), centre);
    }
}
