package org.readout.workbench.chart;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing as a test looks at it: its elements, and where its words stand. */
public final class Drawn {

    private final Document document;

    private Drawn(Document document) {
        this.document = document;
    }

    /** Fails if the markup is not well-formed. */
    public static Drawn of(String svg) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Drawn(factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg))));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + svg, e);
        }
    }

    public List<Element> all(String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    public List<Element> ofClass(String word) {
        return all("*").stream()
                .filter(element ->
                        List.of(element.getAttribute("class").split(" ")).contains(word))
                .toList();
    }

    public List<String> words() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    /** Where each text stands, by the widths that the drawing itself reckons with. */
    public List<Box> wordBoxes() {
        return all("text").stream().map(Drawn::box).toList();
    }

    private static Box box(Element text) {
        double size = Double.parseDouble(text.getAttribute("font-size"));
        double width = TextWidth.of(text.getTextContent(), size);
        double x = Double.parseDouble(text.getAttribute("x"));
        double left = switch (text.getAttribute("text-anchor")) {
            case "end" -> x - width;
            case "middle" -> x - width / 2;
            default -> x;
        };
        double baseline = Double.parseDouble(text.getAttribute("y"));
        return new Box(left, baseline - size * 0.75, width, size * 0.95);
    }

    /** The first pair of texts that touch, or nothing. */
    public String touchingWords() {
        List<Box> boxes = wordBoxes();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).overlaps(boxes.get(j))) {
                    return words().get(i) + " / " + words().get(j);
                }
            }
        }
        return "";
    }

    public double width() {
        return Double.parseDouble(
                document.getDocumentElement().getAttribute("viewBox").split(" ")[2]);
    }
}
