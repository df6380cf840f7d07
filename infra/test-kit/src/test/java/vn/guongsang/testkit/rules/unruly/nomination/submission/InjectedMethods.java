package vn.guongsang.testkit.rules.unruly.nomination.submission;

import org.springframework.beans.factory.annotation.Autowired;

class InjectedMethods {
    @Autowired
    void workWith(Runnable work) {
        work.run();
    }
}
