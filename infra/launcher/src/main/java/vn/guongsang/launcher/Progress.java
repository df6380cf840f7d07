package vn.guongsang.launcher;

import java.time.Duration;

/** Hears how far a start has come. */
interface Progress {
    /** Says nothing. */
    Progress SILENT =
            new Progress() {
                @Override
                public void starting(String part) {}

                @Override
                public void ready(String part, Duration after) {}

                @Override
                public void say(String line) {}
            };

    void starting(String part);

    void ready(String part, Duration after);

    void say(String line);
}
