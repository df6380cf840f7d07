package vn.guongsang.launcher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Brings the sample centres into a new system, through the public interface alone. With their past
 * months everybody does what they did, in its order, while the domain clock goes from one day to
 * the next.
 */
record SampleLife(List<SampleDesks> centres, ServiceClocks clocks, SampleMarks marks) {
    private static final int AT_ONCE = 8;
    private static final String MONTHS = "months";

    /** The people of both centres and the call that is due next, as things are today. */
    void beginToday(LocalDate today) {
        var call = MonthlyCall.on(today);
        for (var desks : centres) {
            beginOnce(desks, call.opensOn());
            var mark = desks.centre().code() + " " + call.period();
            if (!marks.has(mark)) {
                new SampleCall(desks, call.month()).open(desks.loader());
                marks.add(mark);
            }
        }
    }

    /**
     * Lives through the months up to now. Done again it does nothing twice: every command has the
     * key that it had the first time.
     */
    void live(Instant now) {
        if (marks.has(MONTHS)) {
            return;
        }
        var today = LocalDate.ofInstant(now, Moment.ZONE);
        var due = MonthlyCall.on(today).month();
        var first = due.plusMonths(SampleMonth.FIRST);
        clocks.set(Moment.of("1 07:30").in(first));
        centres.forEach(desks -> beginOnce(desks, first.atDay(1)));
        var days =
                centres.stream()
                        .flatMap(desks -> SampleDiary.of(desks, due).stream())
                        .filter(step -> !step.at().isAfter(now))
                        .collect(
                                Collectors.groupingBy(
                                        SampleDiary.Step::at, TreeMap::new, Collectors.toList()));
        days.forEach(
                (at, steps) -> {
                    clocks.set(at);
                    Together.run(AT_ONCE, steps, step -> step.work().run());
                });
    }

    /** What was lived through stays as it is; from today on the centres decide anew. */
    void arrive(LocalDate today) {
        if (!marks.has(MONTHS)) {
            centres.forEach(desks -> new SampleSettings(desks).goOn(today));
            marks.add(MONTHS);
        }
    }

    private void beginOnce(SampleDesks desks, LocalDate from) {
        var mark = desks.centre().code();
        if (!marks.has(mark)) {
            new SampleSettings(desks).begin(from);
            new SampleLoader(desks.centre(), desks.loader()).loadOrganisation();
            marks.add(mark);
        }
    }
}
