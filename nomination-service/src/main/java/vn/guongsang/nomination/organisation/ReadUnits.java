package vn.guongsang.nomination.organisation;

import static java.util.stream.Collectors.toMap;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.platform.scope.Centres;

/** A file of units: a code that is there already means the unit that has it. */
@Component
class ReadUnits implements CsvReader {

    private static final Map<String, UnitType> TYPES =
            Map.of(
                    "centre", UnitType.CENTRE,
                    "trung tâm", UnitType.CENTRE,
                    "leadership", UnitType.LEADERSHIP,
                    "ban giám đốc", UnitType.LEADERSHIP,
                    "office", UnitType.OFFICE,
                    "phòng", UnitType.OFFICE,
                    "department", UnitType.DEPARTMENT,
                    "khoa", UnitType.DEPARTMENT,
                    "station", UnitType.STATION,
                    "trạm", UnitType.STATION);

    private final Units units;
    private final Centres centres;
    private final Clock clock;

    ReadUnits(Units units, Centres centres, Clock clock) {
        this.units = units;
        this.centres = centres;
        this.clock = clock;
    }

    private record Wanted(CsvLine line, UUID id, UnitDetails details) {}

    @Override
    public ImportKind kind() {
        return ImportKind.UNITS;
    }

    @Override
    public CsvColumns columns() {
        return new CsvColumns(
                List.of("code", "name", "type", "parentCode", "validFrom", "validTo"),
                List.of("code", "name", "type"));
    }

    @Override
    public List<Runnable> read(UUID centre, List<CsvLine> lines, ImportProblems problems) {
        var there = units.findAll().stream().collect(toMap(Unit::code, Function.identity()));
        var codes = new CodesOnce();
        lines.forEach(codes::take);
        var ids = new HashMap<String, UUID>();
        there.forEach((code, unit) -> ids.put(code, unit.id()));
        codes.lines()
                .keySet()
                .forEach(c -> ids.computeIfAbsent(c, _ -> UuidCreator.getTimeOrderedEpoch()));
        var wanted =
                codes.lines().entrySet().stream()
                        .map(each -> wanted(each.getValue(), each.getKey(), there, ids))
                        .toList();
        var parents = new HashMap<UUID, @Nullable UUID>();
        there.values().forEach(unit -> parents.put(unit.id(), unit.details().parentId()));
        wanted.forEach(each -> parents.put(each.id(), each.details().parentId()));
        wanted.stream()
                .filter(each -> depth(each.id(), parents) > parents.size())
                .forEach(each -> each.line().problem("parentCode", "part-of-itself"));
        // A part can only be written when the whole is there.
        return wanted.stream()
                .sorted(Comparator.comparingInt(each -> depth(each.id(), parents)))
                .<Runnable>map(each -> () -> write(centre, each, there.get(each.details().code())))
                .toList();
    }

    private Wanted wanted(
            CsvLine line, String code, Map<String, Unit> there, Map<String, UUID> ids) {
        var unit = there.get(code);
        var known = unit == null ? null : unit.details();
        var name = line.needed("name", 200);
        var type = line.neededChoice("type", TYPES);
        var from = line.date("validFrom");
        if (from == null) {
            from = known == null ? LocalDate.now(clock) : known.validFrom();
        }
        var to = line.has("validTo") || known == null ? line.date("validTo") : known.validTo();
        if (to != null && to.isBefore(from)) {
            line.problem("validTo", "not-before", from);
            to = null;
        }
        var parent = line.has("parentCode") || known == null ? parent(line, ids) : known.parentId();
        return new Wanted(
                line,
                ids.getOrDefault(code, new UUID(0, 0)),
                new UnitDetails(
                        code,
                        name,
                        type == null ? UnitType.DEPARTMENT : type,
                        parent,
                        from,
                        to,
                        known == null ? null : known.owes()));
    }

    private static @Nullable UUID parent(CsvLine line, Map<String, UUID> ids) {
        var code = line.text("parentCode", 254);
        var id = code == null ? null : ids.get(code);
        if (code != null && id == null) {
            line.problem("parentCode", "unknown-reference");
        }
        return id;
    }

    /** How many units a unit is part of; more than there are when it is a part of itself. */
    private static int depth(UUID unit, Map<UUID, @Nullable UUID> parents) {
        var depth = 0;
        for (var above = parents.get(unit);
                above != null && depth <= parents.size();
                above = parents.get(above)) {
            depth++;
        }
        return depth;
    }

    private void write(UUID centre, Wanted wanted, @Nullable Unit there) {
        var now = clock.instant();
        if (there == null) {
            units.save(Unit.register(centre, new UnitId(wanted.id()), wanted.details(), now));
            centres.remember(centre);
        } else {
            there.change(wanted.details(), now);
            units.save(there);
        }
    }
}
