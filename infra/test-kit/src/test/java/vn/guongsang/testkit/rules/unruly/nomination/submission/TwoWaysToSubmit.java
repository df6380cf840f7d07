package vn.guongsang.testkit.rules.unruly.nomination.submission;

import org.springframework.transaction.annotation.Transactional;

public class TwoWaysToSubmit {
    @Transactional
    public void submit(Command command) {
        command.run();
    }

    @Transactional
    public void submitAgain(Command command) {
        command.run();
    }

    public record Command(Runnable work) {
        void run() {
            work.run();
        }
    }
}
