package vn.guongsang.testkit.rules.unruly.nomination.submission;

import java.util.concurrent.TimeUnit;

class Sleeps {
    static class Threads {
        void pause() throws InterruptedException {
            Thread.sleep(1);
        }
    }

    static class Units {
        void pause() throws InterruptedException {
            TimeUnit.SECONDS.sleep(1);
        }
    }
}
