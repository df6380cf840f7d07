package vn.guongsang.systemtests.ledger;

/** What has to hold after every run, whatever was killed during it. */
public enum Invariant {
    I1("what was answered with success is there, once, with the content that was sent"),
    I2("nothing is there that nobody asked for"),
    I3("every change of state is one event in the log, and every event is one change of state"),
    I4("what one aggregate says arrives as 1, 2, 3 without gap or swap"),
    I5("one message for each event and person, at least one mail for each message"),
    I6("what is shown equals what was said and what the owners hold"),
    I7("what was consumed was applied or parked, never lost"),
    I8("only legal steps were taken, and no deadline was crossed"),
    I9("no service counts rows that it says must not exist"),
    I10("the system came back in time and never blamed itself");

    private final String says;

    Invariant(String says) {
        this.says = says;
    }

    public String says() {
        return says;
    }
}
