package org.readout.workbench.chart;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;

/**
 * Writes one SVG drawing, element by element; every text and every attribute is escaped. Not thread-safe.
 *
 * <pre>{@code
 * Svg svg = Svg.drawing("reports-wide", 720, 200, "Reports by month", "14 reports, most in June 2016");
 * svg.open("g", "class", "bars").empty("rect", "x", 10, "width", 4.25).close();
 * String markup = svg.markup();
 * }</pre>
 */
public final class Svg {

    private final StringBuilder out = new StringBuilder(4096);
    private final Deque<String> open = new ArrayDeque<>();

    private Svg() {}

    /**
     * Begins a drawing.
     *
     * @param id unique on its page
     * @param title what it shows, for readers who hear it
     * @param description its gist in a sentence
     */
    public static Svg drawing(String id, double width, double height, String title, String description) {
        Svg svg = new Svg();
        svg.open(
                "svg",
                "class",
                "chart",
                "viewBox",
                "0 0 " + number(width) + " " + number(height),
                "role",
                "group",
                "aria-labelledby",
                id + "-title " + id + "-desc");
        svg.open("title", "id", id + "-title").words(title).close();
        svg.open("desc", "id", id + "-desc").words(description).close();
        return svg;
    }

    /** Begins an element; attributes come as names and values in turn, and one with an empty value is left out. */
    public Svg open(String name, Object... attributes) {
        tag(name, attributes);
        out.append('>');
        open.push(name);
        return this;
    }

    /** An element without content. */
    public Svg empty(String name, Object... attributes) {
        tag(name, attributes);
        out.append("/>");
        return this;
    }

    public Svg words(String text) {
        escape(text);
        return this;
    }

    /** A line of text; {@code attributes} as in {@link #open}. */
    public Svg label(String text, Object... attributes) {
        return open("text", attributes).words(text).close();
    }

    public Svg close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the drawing. */
    public String markup() {
        while (!open.isEmpty()) {
            close();
        }
        return out.toString();
    }

    private void tag(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            String value = attributes[i + 1] instanceof Number number
                    ? number(number.doubleValue())
                    : attributes[i + 1].toString();
            if (!value.isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(value);
                out.append('"');
            }
        }
    }

    /** Rounded to a tenth, which is finer than a screen shows. */
    public static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0
                ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    /** A count as people write it: 12,345. */
    public static String count(long value) {
        return String.format(Locale.ENGLISH, "%,d", value);
    }

    /** A count with its noun: "1 report", "12,345 reports". */
    public static String count(long value, String noun) {
        return count(value) + " " + noun + (value == 1 ? "" : "s");
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c < ' ' ? ' ' : c);
            }
        }
    }
}
