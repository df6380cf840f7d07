package vn.guongsang.systemtests.client;

import static vn.guongsang.systemtests.client.Caller.nothing;

import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The clerk and the head of one unit. */
public record UnitClient(Caller caller) {
    private static final String NOMINATIONS = "/api/v1/nominations";

    public Delivery draft(Draft draft) {
        return caller.command(Command.CREATE, null, NOMINATIONS, draft, 0);
    }

    public Delivery change(Receipt known, Draft draft) {
        return caller.change(known.id(), NOMINATIONS + "/" + known.id(), draft, known.version());
    }

    public Delivery handIn(Receipt known) {
        return verb(Command.HAND_IN, known, "hand-in");
    }

    public Delivery giveBack(Receipt known) {
        return verb(Command.GIVE_BACK, known, "give-back");
    }

    public Delivery signOff(Receipt known) {
        return verb(Command.SIGN_OFF, known, "sign-off");
    }

    public Delivery discard(Receipt known) {
        return verb(Command.DISCARD, known, "discard");
    }

    /** A nomination that only waits for the head's sign-off. */
    public Receipt handedIn(Draft draft) {
        return handIn(draft(draft).receipt()).receipt();
    }

    /** A nomination that the office has to look at. */
    public Receipt signedOff(Draft draft) {
        return signOff(handedIn(draft)).receipt();
    }

    public JsonNode nomination(UUID id) {
        return caller.get(NOMINATIONS + "/" + id);
    }

    /** The nomination as the next command has to know it, once it is in this state. */
    public Receipt known(UUID id, String status) {
        return caller.known(id, NOMINATIONS + "/" + id, status);
    }

    /** The unit's own line of the report. */
    public JsonNode compliance(UUID callId) {
        return caller.get("/api/v1/compliance?callId=" + callId);
    }

    private Delivery verb(Command command, Receipt known, String verb) {
        var path = NOMINATIONS + "/" + known.id() + "/" + verb;
        return caller.command(command, known.id(), path, nothing(), known.version());
    }
}
