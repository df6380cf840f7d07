package vn.guongsang.systemtests.load;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.guongsang.systemtests.client.Api;
import vn.guongsang.systemtests.client.Caller;
import vn.guongsang.systemtests.client.ClientLedger;
import vn.guongsang.systemtests.client.DirectorClient;
import vn.guongsang.systemtests.client.OfficeClient;
import vn.guongsang.systemtests.client.SampleClient;
import vn.guongsang.systemtests.client.Tokens;
import vn.guongsang.systemtests.client.UnitClient;

/** Everybody of one centre who works on a call, each with a token of their own. */
public final class Centre {
    private final List<UnitClient> units;
    private final OfficeClient office;
    private final OfficeClient otherOffice;
    private final DirectorClient director;

    /**
     * @param clients the programs of all centres
     * @param ledger where everything that they ask is written down
     */
    public Centre(
            UUID id, List<SampleClient> clients, Api api, Tokens tokens, ClientLedger ledger) {
        var callers =
                clients.stream()
                        .filter(client -> client.centre().equals(id))
                        .map(client -> new Caller(api, tokens, client, ledger))
                        .toList();
        this.units = callers.stream().filter(c -> is(c, "UNIT_HEAD")).map(UnitClient::new).toList();
        var officers = callers.stream().filter(caller -> is(caller, "EMULATION_OFFICER")).toList();
        this.office = new OfficeClient(officers.getFirst());
        this.otherOffice = new OfficeClient(officers.getLast());
        this.director = new DirectorClient(first(callers, "DIRECTOR"));
    }

    /** One for each unit: its clerk and its head in one. */
    public List<UnitClient> units() {
        return units;
    }

    public OfficeClient office() {
        return office;
    }

    /** Nobody checks a nomination of their own unit: then it is another officer's turn. */
    public OfficeClient officeFor(UnitClient unit) {
        var own = Objects.equals(office.caller().client().unit(), unit.caller().client().unit());
        return own ? otherOffice : office;
    }

    public DirectorClient director() {
        return director;
    }

    private static Caller first(List<Caller> callers, String role) {
        return callers.stream().filter(caller -> is(caller, role)).findFirst().orElseThrow();
    }

    private static boolean is(Caller caller, String role) {
        return caller.client().roles().contains(role);
    }
}
