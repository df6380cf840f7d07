package vn.guongsang.nomination.organisation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads a file and writes down all that it says, or nothing of it. */
@Service
class ReadFile {

    /** The file that was asked for; asking again when it was read changes nothing. */
    record Command(UUID centre, UUID id) {}

    private static final int BETWEEN_WORDS = 50;

    private final Imports imports;
    private final Map<ImportKind, CsvReader> readers;

    ReadFile(Imports imports, List<CsvReader> readers) {
        this.imports = imports;
        this.readers = readers.stream().collect(toMap(CsvReader::kind, identity()));
    }

    @Transactional
    public void read(Command command) {
        imports.takeTurn(command.id()).ifPresent(asked -> read(command, asked));
    }

    private void read(Command command, Imports.Asked asked) {
        var id = command.id();
        var reader = Objects.requireNonNull(readers.get(asked.kind()), "a reader for each kind");
        var problems = new ImportProblems();
        var lines = CsvFile.read(asked.file(), reader.columns(), problems);
        imports.tell(id, lines.size(), 0);
        var deeds = reader.read(command.centre(), lines, problems);
        if (asked.dryRun()) {
            imports.finish(id, "CHECKED", lines.size(), lines.size(), problems.all());
        } else if (problems.count() > 0) {
            imports.finish(id, "REFUSED", lines.size(), 0, problems.all());
        } else {
            for (var done = 0; done < deeds.size(); done++) {
                deeds.get(done).run();
                if ((done + 1) % BETWEEN_WORDS == 0) {
                    imports.tell(id, lines.size(), done + 1);
                }
            }
            imports.finish(id, "DONE", lines.size(), lines.size(), List.of());
        }
    }
}
