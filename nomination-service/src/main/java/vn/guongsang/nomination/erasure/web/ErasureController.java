package vn.guongsang.nomination.erasure.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.erasure.ErasePerson;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.ExpectedVersion;
import vn.guongsang.platform.web.Receipt;

@RestController
class ErasureController {

    private final ErasePerson erasePerson;

    ErasureController(ErasePerson erasePerson) {
        this.erasePerson = erasePerson;
    }

    @PostMapping("/api/v1/people/{id}/erase")
    ResponseEntity<Receipt> erase(
            Actor by,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @Valid @RequestBody ErasureRequest request) {
        return erasePerson
                .erase(new ErasePerson.Command(by, id, expected, request.reasonCode()))
                .done();
    }
}
