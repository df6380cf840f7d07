package vn.guongsang.testkit.rules.unruly.nomination.submission;

public class SubmitOutsideTransaction {
    public void submit(Command command) {
        command.work().run();
    }

    public record Command(Runnable work) {}
}
