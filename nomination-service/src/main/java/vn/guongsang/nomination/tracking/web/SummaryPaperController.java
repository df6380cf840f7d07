package vn.guongsang.nomination.tracking.web;

import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.guongsang.documents.DocxFile;
import vn.guongsang.documents.FileType;
import vn.guongsang.documents.PdfFile;
import vn.guongsang.nomination.tracking.SummaryPaper;
import vn.guongsang.platform.access.Actor;

@RestController
@RequestMapping("/api/v1/nominations/{id}")
class SummaryPaperController {

    private final SummaryPaper papers;

    SummaryPaperController(SummaryPaper papers) {
        this.papers = papers;
    }

    @GetMapping("/summary.docx")
    ResponseEntity<byte[]> docx(Actor by, @PathVariable UUID id) {
        return file(FileType.DOCX, DocxFile.of(papers.of(by, id)));
    }

    @GetMapping("/summary.pdf")
    ResponseEntity<byte[]> pdf(Actor by, @PathVariable UUID id) {
        return file(FileType.PDF, PdfFile.of(papers.of(by, id)));
    }

    private static ResponseEntity<byte[]> file(FileType type, byte[] content) {
        var name = "tom-tat-thanh-tich." + type.extension();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
