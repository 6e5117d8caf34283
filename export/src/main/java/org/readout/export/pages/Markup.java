package org.readout.export.pages;

/** Text made safe for HTML, both between tags and inside quoted attributes. */
final class Markup {

    private Markup() {}

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            append(safe, text.charAt(i));
        }
        return safe.toString();
    }

    private static void append(StringBuilder safe, char c) {
        switch (c) {
            case '&' -> safe.append("&amp;");
            case '<' -> safe.append("&lt;");
            case '>' -> safe.append("&gt;");
            case '"' -> safe.append("&quot;");
            case '\'' -> safe.append("&#39;");
            default -> safe.append(c == '\t' || c == '\n' || c == '\r' || c >= ' ' ? c : '\uFFFD');
        }
    }
}
