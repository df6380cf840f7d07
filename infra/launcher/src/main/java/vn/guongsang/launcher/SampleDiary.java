package vn.guongsang.launcher;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that happens in the months of one sample centre, with its time. */
final class SampleDiary {
    private static final Moment OPENING = Moment.of("1 08:00");

    private final SampleDesks desks;
    private final List<Step> steps = new ArrayList<>();

    private SampleDiary(SampleDesks desks) {
        this.desks = desks;
    }

    /** Something that somebody does. */
    record Step(Instant at, Runnable work) {}

    /**
     * @param due the month that is due next; the others come before it
     */
    static List<Step> of(SampleDesks desks, YearMonth due) {
        var diary = new SampleDiary(desks);
        for (var month : SampleMonth.of(desks.centre().code())) {
            diary.write(month, due.plusMonths(month.month()));
        }
        return diary.steps;
    }

    private void write(SampleMonth month, YearMonth period) {
        var call = new SampleCall(desks, period);
        add(OPENING, period, () -> call.open(desks.officer()));
        for (var waiver : month.waived()) {
            add(waiver.at(), period, () -> call.waive(waiver));
        }
        for (var nothing : month.nothing()) {
            add(nothing.at(), period, () -> call.stateNothing(nothing));
            add(nothing.accepted(), period, () -> call.acceptNothing(nothing));
        }
        for (int number = 0; number < month.nominations().size(); number++) {
            var script = month.nominations().get(number);
            var key = "sample-%s-%s-%d".formatted(desks.centre().code(), period, number);
            write(script, new SampleDossier(desks, call, script, key), period);
        }
    }

    private void write(SampleNomination script, SampleDossier dossier, YearMonth period) {
        add(
                script.drafted(),
                period,
                () -> {
                    if (script.signedBy() != null) {
                        dossier.appointDeputy(period);
                    }
                    dossier.draft();
                });
        add(script.handedIn(), period, () -> dossier.handIn(1));
        add(
                script.signedOff(),
                period,
                () -> {
                    if (script.handedIn() == null) {
                        dossier.handIn(1);
                    }
                    dossier.signOff(1);
                });
        var returned = script.returned();
        if (returned != null) {
            add(returned.at(), period, dossier::sendBack);
            add(
                    returned.again(),
                    period,
                    () -> {
                        dossier.improve();
                        dossier.handIn(2);
                        dossier.signOff(2);
                    });
        }
        add(script.accepted(), period, dossier::accept);
        add(script.decided(), period, dossier::decide);
        var story = script.story();
        if (story != null) {
            var day = LocalDate.ofInstant(story.at().in(period), Moment.ZONE);
            add(story.at(), period, () -> dossier.publish(day));
        }
    }

    private void add(@Nullable Moment moment, YearMonth period, Runnable work) {
        if (moment != null) {
            steps.add(new Step(moment.in(period), work));
        }
    }
}
