package vn.guongsang.reporting.monthlypackage.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.documents.AdministrativeDocument;
import vn.guongsang.documents.DocxFile;
import vn.guongsang.documents.FileType;
import vn.guongsang.documents.PdfFile;
import vn.guongsang.documents.XlsxFile;
import vn.guongsang.platform.access.Actor;
import vn.guongsang.platform.access.NotFound;
import vn.guongsang.reporting.Handout;
import vn.guongsang.reporting.Policy;
import vn.guongsang.reporting.monthlypackage.PackageView;
import vn.guongsang.reporting.monthlypackage.SubmissionLetter;
import vn.guongsang.reporting.monthlypackage.SummaryTable;

@RestController
@RequestMapping("/api/v1/packages/{callId}")
class PackageController {

    private final PackageView packages;

    PackageController(PackageView packages) {
        this.packages = packages;
    }

    @GetMapping("/summary.{type}")
    ResponseEntity<Object> summary(Actor by, @PathVariable UUID callId, @PathVariable String type) {
        var month = packages.of(by, callId);
        return type.equals(FileType.XLSX.extension())
                ? Handout.file(
                        FileType.XLSX, "bang-tong-hop", XlsxFile.of(SummaryTable.sheet(month)))
                : printed(type, "bang-tong-hop", SummaryTable.paper(month));
    }

    /** What the office asks of the director is no business of the units. */
    @GetMapping("/submission.{type}")
    ResponseEntity<Object> submission(
            Actor by, @PathVariable UUID callId, @PathVariable String type) {
        Policy.READ_ALL.require(by);
        return printed(type, "to-trinh", SubmissionLetter.paper(packages.of(by, callId)));
    }

    private static ResponseEntity<Object> printed(
            String type, String name, AdministrativeDocument paper) {
        return switch (type) {
            case "docx" -> Handout.file(FileType.DOCX, name, DocxFile.of(paper));
            case "pdf" -> Handout.file(FileType.PDF, name, PdfFile.of(paper));
            default -> throw new NotFound();
        };
    }
}
