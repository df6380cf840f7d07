package vn.guongsang.testkit.rules.unruly.nomination.submission;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/** Things that appear in fields from nowhere. */
@SuppressWarnings("NullAway.Init")
class InjectedFields {
    static class Wired {
        @Autowired Runnable work;
    }

    static class Valued {
        @Value("${limit}")
        int limit;
    }

    static class Managed {
        @PersistenceContext EntityManager entities;
    }
}
