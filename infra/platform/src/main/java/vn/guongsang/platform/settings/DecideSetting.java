package vn.guongsang.platform.settings;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.Validator;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.platform.access.Role;
import vn.guongsang.problems.BodyProblems;

/** Decides what holds in the caller's centre from a day on, and tells what was decided before. */
public class DecideSetting {

    /**
     * @param from the first day on which it holds
     * @param reason the document or the person that wants it so
     */
    record Command(Actor by, String name, LocalDate from, JsonNode value, String reason) {}

    private final Map<String, Setting<?>> settings;
    private final SettingsTable table;
    private final JsonMapper json;
    private final Validator validator;
    private final Clock clock;

    DecideSetting(
            List<Setting<?>> settings,
            SettingsTable table,
            JsonMapper json,
            Validator validator,
            Clock clock) {
        this.settings =
                settings.stream()
                        .collect(Collectors.toUnmodifiableMap(Setting::name, Function.identity()));
        this.table = table;
        this.json = json;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * @throws SettingRefused.Past when others may have relied on what held on that day
     */
    @Transactional
    SettingHistory decide(Command command) {
        command.by().require(Role.ADMIN);
        var setting = named(command.name());
        var known = table.decisions(setting.name());
        var today = LocalDate.now(clock);
        // The first word about it is the centre's own beginning, which may have been long ago.
        if (!known.isEmpty() && command.from().isBefore(today)) {
            throw new SettingRefused.Past(today);
        }
        var value = read(command.value(), setting);
        var broken = new BeanPropertyBindingResult(value, "value");
        validator.validate(value, broken);
        if (broken.hasErrors()) {
            throw new SettingRefused.Invalid(broken);
        }
        table.decide(
                setting.name(),
                command.from(),
                value,
                command.reason(),
                command.by().account(),
                clock.instant());
        return history(setting);
    }

    @Transactional(readOnly = true)
    List<SettingHistory> all(Actor by) {
        by.require(Role.ADMIN, Role.AUDITOR, Role.EMULATION_OFFICER, Role.DIRECTOR);
        return settings.values().stream()
                .sorted(Comparator.comparing(Setting::name))
                .map(this::history)
                .toList();
    }

    private Record read(JsonNode value, Setting<?> setting) {
        try {
            return json.treeToValue(value, setting.type());
        } catch (JacksonException unreadable) {
            throw BodyProblems.in("/value", unreadable);
        }
    }

    private Setting<?> named(String name) {
        var setting = settings.get(name);
        if (setting == null) {
            throw new NotFound();
        }
        return setting;
    }

    private SettingHistory history(Setting<?> setting) {
        var decisions = table.decisions(setting.name());
        var today = LocalDate.now(clock);
        var holds = decisions.stream().filter(each -> !each.from().isAfter(today)).findFirst();
        return new SettingHistory(
                setting.name(),
                holds.map(SettingHistory.Decision::value)
                        .orElseGet(() -> json.valueToTree(setting.fallback())),
                holds.map(SettingHistory.Decision::from).orElse(null),
                decisions);
    }
}
