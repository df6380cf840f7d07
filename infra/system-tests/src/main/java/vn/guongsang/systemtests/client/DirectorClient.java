package vn.guongsang.systemtests.client;

import static vn.guongsang.systemtests.client.Caller.nothing;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The director who approves what the office recommends. */
public record DirectorClient(Caller caller) {
    private static final String PROPOSALS = "/api/v1/proposals";

    public Delivery approve(Receipt known) {
        var path = PROPOSALS + "/" + known.id() + "/approve";
        return caller.command(Command.APPROVE, known.id(), path, nothing(), known.version());
    }

    public Delivery takeBack(Receipt known) {
        var path = PROPOSALS + "/" + known.id() + "/take-back";
        return caller.command(Command.TAKE_BACK, known.id(), path, nothing(), known.version());
    }

    public Delivery decline(Receipt known) {
        var path = PROPOSALS + "/" + known.id() + "/decline";
        var body = OfficeClient.reasons("NOT_CONVINCING");
        return caller.command(Command.DECLINE, known.id(), path, body, known.version());
    }

    /** The proposal of a nomination as the next command has to know it, once it is there. */
    public Receipt knownProposal(UUID nominationId) {
        return caller.known(nominationId, PROPOSALS + "/" + nominationId, "PENDING");
    }

    public JsonNode proposals(String query) {
        return caller.get(PROPOSALS + query);
    }
}
