package vn.guongsang.platform.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import vn.guongsang.platform.access.Actor;

/** What a centre has decided for itself; saying the same again changes nothing. */
@RestController
@RequestMapping("/api/v1/${spring.application.name}/settings")
class SettingsController {

    private final DecideSetting settings;

    SettingsController(DecideSetting settings) {
        this.settings = settings;
    }

    record DecisionRequest(
            @NotNull LocalDate from,
            @NotNull JsonNode value,
            @NotNull @Size(min = 1, max = 500) String reason) {}

    record All(List<SettingHistory> items) {}

    @GetMapping
    All all(Actor by) {
        return new All(settings.all(by));
    }

    @PutMapping("/{name}")
    SettingHistory decide(
            Actor by, @PathVariable String name, @Valid @RequestBody DecisionRequest request) {
        return settings.decide(
                new DecideSetting.Command(
                        by, name, request.from(), request.value(), request.reason()));
    }
}
