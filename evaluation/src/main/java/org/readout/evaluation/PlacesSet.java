package org.readout.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.readout.coding.places.Point;
import org.readout.model.Document;
import org.readout.model.Hash;
import org.readout.model.Span;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A public set of articles with the names of places marked in them.
 *
 * @param title its name
 * @param path its file below the folder of benches
 * @param element the element of a marked name
 * @param firstOffset the offset of a text's first character
 * @param demonyms whether adjectives and peoples are marked too
 */
record PlacesSet(String title, String path, String element, int firstOffset, boolean demonyms) {

    static final List<PlacesSet> ALL = List.of(
            new PlacesSet("LGL", "places/lgl/lgl.xml", "toponym", 0, true),
            new PlacesSet("GeoVirus", "places/geovirus/GeoVirus.xml", "location", 1, false));

    /**
     * A marked name.
     *
     * @param span where it stands
     * @param point where its place lies, if the set says so
     */
    record Marked(Span span, Optional<Point> point) {}

    /**
     * An article of the set.
     *
     * @param document the article
     * @param names the names marked in it
     */
    record Article(Document document, List<Marked> names) {

        Article {
            names = List.copyOf(names);
        }
    }

    /** The set's articles. */
    List<Article> articles(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            NodeList elements =
                    factory.newDocumentBuilder().parse(file.toFile()).getElementsByTagName("article");
            List<Article> articles = new ArrayList<>();
            for (int i = 0; i < elements.getLength(); i++) {
                articles.add(article((Element) elements.item(i), i));
            }
            return articles;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + ": " + e.getMessage(), e);
        }
    }

    private Article article(Element element, int number) {
        String text = text(element, "text").orElse("");
        Document document = new Document(
                title + "-" + number,
                Optional.empty(),
                text(element, "dltime").map(time -> LocalDate.parse(time.substring(0, 10))),
                text,
                text(element, "url").or(() -> text(element, "source")).orElse("memory"),
                Hash.sha256(text),
                List.of());
        List<Marked> names = new ArrayList<>();
        NodeList marked = element.getElementsByTagName(this.element);
        for (int i = 0; i < marked.getLength(); i++) {
            names.add(marked((Element) marked.item(i), text));
        }
        return new Article(document, names);
    }

    /** The sets count code points; so do the spans, turned into UTF-16. */
    private Marked marked(Element name, String text) {
        int start = text.offsetByCodePoints(0, number(name, "start") - firstOffset);
        int end = text.offsetByCodePoints(0, number(name, "end") - firstOffset);
        Optional<Point> point = text(name, "lat")
                .flatMap(latitude -> text(name, "lon")
                        .map(longitude -> new Point(Double.parseDouble(latitude), Double.parseDouble(longitude))));
        return new Marked(new Span(start, end), point);
    }

    private static int number(Element element, String tag) {
        return Integer.parseInt(text(element, tag).orElseThrow());
    }

    private static Optional<String> text(Element element, String tag) {
        NodeList found = element.getElementsByTagName(tag);
        return found.getLength() == 0
                ? Optional.empty()
                : Optional.of(found.item(0).getTextContent()).filter(text -> !text.isBlank());
    }
}
