package vn.guongsang.launcher;

import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The call of one month in a sample centre, as its office opens it and speaks about it. */
final class SampleCall {
    private static final String CALLS = "/api/v1/calls";
    private static final String PAGE = "limit=100";

    private final SampleDesks desks;
    private final MonthlyCall call;
    private volatile @Nullable String id;

    SampleCall(SampleDesks desks, YearMonth month) {
        this.desks = desks;
        this.call = new MonthlyCall(month);
    }

    String id() {
        return Objects.requireNonNull(id, "the call is open");
    }

    /** Opens it, unless the clock has opened it by itself. */
    void open(Api office) {
        var found = find(office);
        if (found.isEmpty()) {
            office.offer(
                    CALLS,
                    "sample-call-" + desks.centre().code() + "-" + call.period(),
                    Map.of(
                            "recognition", "EXEMPLAR",
                            "period", call.period(),
                            "opensOn", call.opensOn(),
                            "dueBefore", call.dueBefore()));
            found = find(office);
        }
        id = found.orElseThrow(() -> Door.notLoaded("POST " + CALLS, "without a call"));
    }

    void waive(SampleMonth.Waiver waiver) {
        desks.officer()
                .post(
                        obligation(waiver.unit()) + "/waive",
                        key("waive", waiver.unit()),
                        version(waiver.unit()),
                        Map.of("reasonCode", waiver.reasonCode(), "reason", waiver.reason()));
    }

    void stateNothing(SampleMonth.Nothing nothing) {
        desks.clerk(nothing.unit())
                .post(
                        obligation(nothing.unit()) + "/nothing",
                        key("nothing", nothing.unit()),
                        version(nothing.unit()),
                        Map.of("reason", nothing.reason()));
    }

    void acceptNothing(SampleMonth.Nothing nothing) {
        desks.officer()
                .post(
                        obligation(nothing.unit()) + "/nothing/accept",
                        key("accept-nothing", nothing.unit()),
                        version(nothing.unit()),
                        Map.of());
    }

    private Optional<String> find(Api office) {
        var cursor = "";
        while (true) {
            var page = office.get(CALLS + "?" + PAGE + cursor);
            var found =
                    page.path("items")
                            .valueStream()
                            .filter(row -> row.path("period").asString("").equals(call.period()))
                            .filter(row -> row.path("recognition").asString("").equals("EXEMPLAR"))
                            .map(row -> row.path("id").asString())
                            .findFirst();
            var next = page.path("next").asString("");
            if (found.isPresent() || next.isEmpty()) {
                return found;
            }
            cursor = "&cursor=" + next;
        }
    }

    private String obligation(String unit) {
        return "%s/%s/obligations/%s".formatted(CALLS, id(), desks.centre().unit(unit).id());
    }

    private long version(String unit) {
        return desks.officer()
                .get("%s/%s/obligations".formatted(CALLS, id()))
                .path("items")
                .valueStream()
                .filter(row -> row.path("unitCode").asString("").equals(unit))
                .map(row -> row.path("version").asLong())
                .findFirst()
                .orElseThrow(() -> Door.notLoaded("the call", "without an obligation of " + unit));
    }

    private String key(String what, String unit) {
        return "sample-%s-%s-%s".formatted(what, call.period(), unit);
    }
}
