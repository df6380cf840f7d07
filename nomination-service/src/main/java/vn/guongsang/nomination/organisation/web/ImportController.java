package vn.guongsang.nomination.organisation.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.nomination.organisation.AskForImport;
import vn.guongsang.nomination.organisation.ImportKind;
import vn.guongsang.nomination.organisation.ImportProblem;
import vn.guongsang.nomination.organisation.ImportView;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.web.Receipt;
import vn.guongsang.problems.Problems;

/** Files of units and people; the platform refuses bodies of more than 1 MB. */
@RestController
@RequestMapping("/api/v1")
class ImportController {

    private final AskForImport askFor;
    private final ImportView imports;
    private final Problems problems;

    ImportController(AskForImport askFor, ImportView imports, Problems problems) {
        this.askFor = askFor;
        this.imports = imports;
        this.problems = problems;
    }

    /** In the language of whoever asks, whenever they ask. */
    record ProblemRow(long line, @Nullable String column, String code, String text) {}

    record Progress(
            UUID id,
            String kind,
            boolean dryRun,
            String status,
            int lines,
            int done,
            List<ProblemRow> problems) {}

    @PostMapping(path = "/units/import", consumes = "text/csv")
    ResponseEntity<Receipt> units(
            Actor by,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] file) {
        return accepted(new AskForImport.Command(by, ImportKind.UNITS, dryRun, file));
    }

    @PostMapping(path = "/people/import", consumes = "text/csv")
    ResponseEntity<Receipt> people(
            Actor by,
            @RequestParam(defaultValue = "false") boolean dryRun,
            @RequestBody byte[] file) {
        return accepted(new AskForImport.Command(by, ImportKind.PEOPLE, dryRun, file));
    }

    @GetMapping("/imports/{id}")
    Progress progress(Actor by, @PathVariable UUID id) {
        var row = imports.find(by, id);
        return new Progress(
                row.id(),
                row.kind(),
                row.dryRun(),
                row.status(),
                row.lines(),
                row.done(),
                row.problems().stream().map(this::inWords).toList());
    }

    private ResponseEntity<Receipt> accepted(AskForImport.Command command) {
        var receipt = askFor.ask(command);
        return ResponseEntity.accepted()
                .location(URI.create("/api/v1/imports/" + receipt.id()))
                .body(receipt);
    }

    private ProblemRow inWords(ImportProblem problem) {
        var text = problems.text("field." + problem.code(), problem.arguments().toArray());
        return new ProblemRow(problem.line(), problem.column(), problem.code(), text);
    }
}
