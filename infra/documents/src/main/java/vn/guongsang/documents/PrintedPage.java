package vn.guongsang.documents;

import java.util.List;
import java.util.Locale;
import org.w3c.dom.Document;

/** A paper as a page that the PDF printer understands. */
final class PrintedPage {
    private final AdministrativeDocument paper;

    PrintedPage(AdministrativeDocument paper) {
        this.paper = paper;
    }

    Document document() {
        var page = Markup.page();
        page.child("head", "")
                .child("title", "", paper.type() + " - " + paper.subject())
                .child("style", "", style().replace('\n', ' '));
        var body = page.child("body", "");
        head(body.child("table", "head"));
        body.child("div", "type", paper.type());
        body.child("div", "subject", paper.subject());
        body.child("div", "rule subject-rule");
        if (paper.addressee() != null) {
            body.child("div", "addressee", "Kính gửi: " + paper.addressee());
        }
        Layout.grounds(paper.grounds()).forEach(ground -> body.child("p", "ground", ground));
        paper.body().forEach(block -> block(body, block));
        foot(body.child("table", "foot"));
        return page.document();
    }

    private String style() {
        var lies = paper.orientation();
        return """
        @page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;
          @top-center { content: counter(page); font-family: '%s'; font-size: 13pt; vertical-align: middle; } }
        @page :first { @top-center { content: none; } }
        body { margin: 0; font-family: '%s'; font-size: %dpt; line-height: 1.25; color: black; }
        p { margin: 0 0 6pt 0; text-align: justify; text-indent: 10mm; word-wrap: break-word; }
        table { border-collapse: collapse; width: 100%%; }
        .head td { vertical-align: top; text-align: center; padding: 0; }
        .head { margin-bottom: 12pt; }
        .parent { font-size: 12pt; } .body, .nation { font-size: 12pt; font-weight: bold; }
        .number { font-size: 13pt; padding-top: 7pt; } .dated { font-size: 13pt; font-style: italic; padding-top: 7pt; }
        .motto { font-size: 13pt; font-weight: bold; border-bottom: 0.7pt solid black; padding-bottom: 1.5pt; }
        .rule { border-bottom: 0.7pt solid black; height: 3.5pt; margin: 0 auto; }
        .type { text-align: center; font-weight: bold; font-size: 14pt; }
        .subject { text-align: center; font-weight: bold; font-size: 14pt; }
        .subject-rule { width: 30mm; margin-bottom: 12pt; }
        .addressee { text-align: center; margin: 0 0 10pt 0; }
        .ground { font-style: italic; }
        .heading { font-weight: bold; margin: 8pt 0 4pt 0; page-break-after: avoid; }
        .grid { width: 99.6%%; margin: 4pt 0 8pt 0; font-size: %dpt; table-layout: fixed; -fs-table-paginate: paginate; }
        .grid th, .grid td { border: 0.6pt solid black; padding: 2.5pt 4pt; vertical-align: top; word-wrap: break-word; }
        .grid th { font-weight: bold; text-align: center; vertical-align: middle; padding: 2.5pt 1pt; }
        .grid tr { page-break-inside: avoid; }
                .grid tbody { page-break-inside: avoid; }
        .centre { text-align: center; } .right { text-align: right; } .left { text-align: left; }
        .grid td.band { font-weight: bold; }
        .foot { margin-top: 12pt; page-break-inside: avoid; }
        .foot td { vertical-align: top; padding: 0; }
        .signature { text-align: center; } .capacity { font-weight: bold; font-size: 13pt; }
        .hint { font-style: italic; font-size: 12pt; }
        .name { font-weight: bold; margin-top: 54pt; }
        .copies { font-size: 12pt; font-weight: bold; font-style: italic; } .copy { font-size: 11pt; }
        """
                .formatted(
                        Layout.width(lies),
                        Layout.height(lies),
                        Layout.TOP,
                        Layout.RIGHT,
                        Layout.BOTTOM,
                        Layout.LEFT,
                        PdfFile.FONT,
                        PdfFile.FONT,
                        Layout.BODY_SIZE,
                        Layout.TABLE_SIZE);
    }

    private void head(Markup table) {
        var names = table.child("tr", "");
        var office = names.child("td", "").with("style", "width: 42%");
        var letterhead = paper.letterhead();
        if (letterhead.parentBody() != null) {
            office.child("div", "parent", upper(letterhead.parentBody()));
        }
        office.child("div", "body", upper(letterhead.issuingBody()));
        office.child("div", "rule").with("style", "width: 25mm");
        var nation = names.child("td", "");
        nation.child("div", "nation", Layout.NATION);
        nation.child("div", "").child("span", "motto", Layout.MOTTO);
        var marks = table.child("tr", "");
        marks.child("td", "number", paper.number() == null ? "" : paper.number());
        marks.child("td", "dated", paper.dated().text());
    }

    private static void block(Markup body, Block block) {
        switch (block) {
            case Block.Paragraph(var text) -> body.child("p", "", text);
            case Block.Heading(var text) -> body.child("div", "heading", text);
            case Block.Table table -> grid(body.child("table", "grid"), table);
        }
    }

    private static void grid(Markup grid, Block.Table table) {
        var headings = grid.child("thead", "").child("tr", "");
        for (var column : table.columns()) {
            headings.child("th", "")
                    .with("style", "width: " + 100 * column.share() / table.shares() + "%")
                    .text(column.heading());
        }
        // A band stands with the row after it: the two are one body, and no body breaks.
        var rows = grid.child("tbody", "");
        var afterBand = true;
        for (var row : table.rows()) {
            if (!afterBand) {
                rows = grid.child("tbody", "");
            }
            afterBand = row.band();
            var line = rows.child("tr", "");
            if (row.band()) {
                line.child("td", "band")
                        .with("colspan", Integer.toString(table.columns().size()))
                        .text(row.cells().getFirst());
                continue;
            }
            for (var i = 0; i < row.cells().size(); i++) {
                var align = table.columns().get(i).align().name().toLowerCase(Locale.ROOT);
                line.child("td", align, row.cells().get(i));
            }
        }
    }

    private void foot(Markup table) {
        var line = table.child("tr", "");
        var left = line.child("td", "").with("style", "width: 50%");
        var signatures = paper.signatures();
        if (signatures.size() > 1) {
            signatures.subList(0, signatures.size() - 1).forEach(each -> signature(left, each));
        }
        if (!paper.recipients().isEmpty()) {
            left.child("div", "copies", "Nơi nhận:");
            copies(left, Layout.recipients(paper.recipients()));
        }
        var right = line.child("td", "").with("style", "width: 50%");
        if (!signatures.isEmpty()) {
            signature(right, signatures.getLast());
        }
    }

    private static void copies(Markup cell, List<String> copies) {
        copies.forEach(copy -> cell.child("div", "copy", copy));
    }

    private static void signature(Markup cell, Signature signature) {
        var place = cell.child("div", "signature");
        signature.capacity().forEach(line -> place.child("div", "capacity", line));
        if (signature.hint() != null) {
            place.child("div", "hint", signature.hint());
        }
        place.child("div", "name", signature.name() == null ? "\u00a0" : signature.name());
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.of("vi"));
    }
}
