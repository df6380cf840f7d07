package vn.guongsang.nomination.organisation;

import static java.util.stream.Collectors.toMap;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A file of people: a code that is there already means the person who has it. */
@Component
class ReadPeople implements CsvReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .()-]{5,19}");
    private static final Map<String, Sex> SEXES =
            Map.of("female", Sex.FEMALE, "nữ", Sex.FEMALE, "male", Sex.MALE, "nam", Sex.MALE);
    private static final Map<String, String> LANGUAGES = Map.of("vi", "vi", "en", "en");
    private static final Map<String, StaffType> STAFF =
            Map.of(
                    "public_employee", StaffType.PUBLIC_EMPLOYEE,
                    "viên chức", StaffType.PUBLIC_EMPLOYEE,
                    "contract_worker", StaffType.CONTRACT_WORKER,
                    "người lao động", StaffType.CONTRACT_WORKER,
                    "civil_servant", StaffType.CIVIL_SERVANT,
                    "công chức", StaffType.CIVIL_SERVANT);

    private final People people;
    private final Units units;
    private final Clock clock;

    ReadPeople(People people, Units units, Clock clock) {
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PEOPLE;
    }

    @Override
    public CsvColumns columns() {
        return new CsvColumns(
                List.of(
                        "code",
                        "name",
                        "sex",
                        "unitCode",
                        "post",
                        "staffType",
                        "directWorker",
                        "leader",
                        "email",
                        "phone",
                        "language",
                        "validFrom",
                        "validTo"),
                List.of("code", "name", "unitCode", "post", "staffType"));
    }

    @Override
    public List<Runnable> read(UUID centre, List<CsvLine> lines, ImportProblems problems) {
        var there = people.findAll().stream().collect(toMap(Person::code, Function.identity()));
        var unitIds = units.findAll().stream().collect(toMap(Unit::code, Unit::id));
        var codes = new CodesOnce();
        lines.forEach(codes::take);
        return codes.lines().entrySet().stream()
                .map(
                        each -> {
                            var person = there.get(each.getKey());
                            var known = person == null ? null : person.details();
                            var details = details(each.getValue(), each.getKey(), known, unitIds);
                            return (Runnable) () -> write(centre, details, person);
                        })
                .toList();
    }

    /** A column that is not there changes nothing; an empty cell empties. */
    private PersonDetails details(
            CsvLine line, String code, @Nullable PersonDetails known, Map<String, UUID> unitIds) {
        var unitCode = line.needed("unitCode", 254);
        var unit = unitIds.get(unitCode);
        if (unit == null && !unitCode.isEmpty()) {
            line.problem("unitCode", "unknown-reference");
        }
        var staffType = line.neededChoice("staffType", STAFF);
        var language = line.choice("language", LANGUAGES);
        var from = line.date("validFrom");
        if (from == null) {
            from = known == null ? LocalDate.now(clock) : known.validFrom();
        }
        var to = (known != null && !line.has("validTo")) ? known.validTo() : line.date("validTo");
        if (to != null && to.isBefore(from)) {
            line.problem("validTo", "not-before", from);
            to = null;
        }
        return new PersonDetails(
                code,
                line.needed("name", 200),
                (known != null && !line.has("sex")) ? known.sex() : line.choice("sex", SEXES),
                unit == null ? new UUID(0, 0) : unit,
                line.needed("post", 200),
                staffType == null ? StaffType.PUBLIC_EMPLOYEE : staffType,
                (known != null && !line.has("directWorker"))
                        ? known.directWorker()
                        : line.flag("directWorker"),
                (known != null && !line.has("leader")) ? known.leader() : line.flag("leader"),
                (known != null && !line.has("email"))
                        ? known.email()
                        : line.matching("email", EMAIL, "email"),
                (known != null && !line.has("phone"))
                        ? known.phone()
                        : line.matching("phone", PHONE, "pattern"),
                language != null ? language : known == null ? "vi" : known.language(),
                from,
                to);
    }

    private void write(UUID centre, PersonDetails details, @Nullable Person there) {
        if (there == null) {
            var id = new PersonId(UuidCreator.getTimeOrderedEpoch());
            people.save(Person.register(centre, id, details, clock.instant()));
        } else {
            there.change(details, clock.instant());
            people.save(there);
        }
    }
}
