package vn.guongsang.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.web.Receipt;

/** A command that writes a note, or does what its text asks for. */
@RestController
@RequestMapping("/api/v1/notes")
class NoteController {

    static final CountDownLatch STARTED = new CountDownLatch(1);
    static final CountDownLatch MAY_END = new CountDownLatch(1);

    private final JdbcTemplate jdbc;

    NoteController(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record NoteRequest(@NotNull @Size(min = 1, max = 100) String text) {}

    @PostMapping
    ResponseEntity<Receipt> write(@Valid @RequestBody NoteRequest request)
            throws InterruptedException {
        var id = UUID.randomUUID();
        jdbc.update("insert into note values (current_centre(), ?, ?)", id, request.text());
        switch (request.text()) {
            case "missing" -> throw new NotFound();
            case "broken" -> throw new IllegalStateException("broken");
            case "slow" -> {
                STARTED.countDown();
                MAY_END.await();
            }
            default -> {}
        }
        return new Receipt(id, "WRITTEN", 0).created("/api/v1/notes");
    }

    @PostMapping("/{id}/strike")
    ResponseEntity<Receipt> strike(@PathVariable UUID id) {
        return new Receipt(id, "STRUCK", 1).done();
    }
}
