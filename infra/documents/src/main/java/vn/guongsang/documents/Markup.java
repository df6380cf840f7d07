package vn.guongsang.documents;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Elements of a page, built as a tree, so that no text can become markup. */
final class Markup {
    private final Document document;
    private final Element element;

    private Markup(Document document, Element element) {
        this.document = document;
        this.element = element;
    }

    /** An empty page. */
    static Markup page() {
        var document = empty();
        var root = document.createElement("html");
        root.setAttribute("lang", "vi");
        document.appendChild(root);
        return new Markup(document, root);
    }

    Document document() {
        return document;
    }

    /** A child, to be filled. */
    Markup child(String tag, String kind) {
        var child = document.createElement(tag);
        if (!kind.isEmpty()) {
            child.setAttribute("class", kind);
        }
        element.appendChild(child);
        return new Markup(document, child);
    }

    /** A child that holds this text; what is returned is the parent. */
    Markup child(String tag, String kind, String text) {
        child(tag, kind).text(text);
        return this;
    }

    Markup with(String attribute, String value) {
        element.setAttribute(attribute, value);
        return this;
    }

    /** Each line of the text on a line of its own. */
    Markup text(String text) {
        var lines = Layout.text(text).split("\\R", -1);
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) {
                element.appendChild(document.createElement("br"));
            }
            element.appendChild(document.createTextNode(lines[i]));
        }
        return this;
    }

    private static Document empty() {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            return factory.newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
