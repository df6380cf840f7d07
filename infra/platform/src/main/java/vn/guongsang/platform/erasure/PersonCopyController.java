package vn.guongsang.platform.erasure;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.guongsang.platform.access.Actor;

/** A person's copy of what is held about them, as a file. */
@RestController
class PersonCopyController {

    private final HeldAboutPerson held;

    PersonCopyController(HeldAboutPerson held) {
        this.held = held;
    }

    @GetMapping("/api/v1/${spring.application.name}/people/{person}/copy")
    ResponseEntity<Map<String, List<JsonNode>>> copyOfPerson(Actor by, @PathVariable UUID person) {
        var copy = held.of(by, person);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename("ban-sao.json").build().toString())
                .body(copy);
    }
}
