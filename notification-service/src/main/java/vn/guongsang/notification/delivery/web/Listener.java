package vn.guongsang.notification.delivery.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import vn.guongsang.notification.delivery.UnreadView;

/** A browser that waits for news, and what it was told last. */
record Listener(
        UUID centre,
        UUID person,
        SseEmitter browser,
        AtomicReference<UnreadView.@Nullable Unread> told) {

    Listener(UUID centre, UUID person, SseEmitter browser) {
        this(centre, person, browser, new AtomicReference<>());
    }

    /** Says nothing twice. A browser that has gone is found out here, and forgotten. */
    void tell(UnreadView.Unread now) {
        if (now.equals(told.getAndSet(now))) {
            return;
        }
        try {
            browser.send(SseEmitter.event().name("unread").data(Map.of("unread", now.unread())));
        } catch (IOException | IllegalStateException gone) {
            browser.completeWithError(gone);
        }
    }
}
