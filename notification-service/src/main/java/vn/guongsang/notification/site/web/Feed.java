package vn.guongsang.notification.site.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.guongsang.notification.site.HonourRow;
import vn.guongsang.notification.site.PublicSite;

/** What is new on the board, as RSS 2.0. */
class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private final Addresses addresses;
    private final Words words;

    Feed(Addresses addresses, Words words) {
        this.addresses = addresses;
        this.words = words;
    }

    String of(PublicSite site, List<HonourRow> honours) {
        var text = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeStartElement("channel");
            channel(xml, site);
            for (var honour : honours) {
                item(xml, site, honour);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void channel(XMLStreamWriter xml, PublicSite site) throws XMLStreamException {
        element(xml, "title", "Bảng vàng gương sáng – " + site.name());
        element(xml, "link", addresses.whole(Addresses.board(site.slug())));
        element(xml, "description", "Những tập thể, cá nhân được biểu dương ở " + site.name());
        element(xml, "language", "vi");
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("href", addresses.whole(Addresses.feed(site.slug())));
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
    }

    private void item(XMLStreamWriter xml, PublicSite site, HonourRow honour)
            throws XMLStreamException {
        var url = addresses.whole(Addresses.story(site.slug(), honour.slug()));
        xml.writeStartElement("item");
        element(xml, "title", honour.headline());
        element(xml, "link", url);
        element(xml, "guid", url);
        element(xml, "pubDate", date(honour.publishedAt()));
        element(xml, "description", honour.lead());
        for (var topic : honour.topics()) {
            element(xml, "category", words.topic(topic));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text)
            throws XMLStreamException {
        xml.writeStartElement(name);
        // XML has no way to write these at all.
        xml.writeCharacters(
                text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", ""));
        xml.writeEndElement();
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }
}
