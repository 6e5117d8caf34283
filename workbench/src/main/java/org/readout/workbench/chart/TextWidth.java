package org.readout.workbench.chart;

/**
 * How wide a line of text is at most.
 *
 * <p>The server does not know the reader's typeface. The widths are those of DejaVu Sans, the widest of the usual sans-serif
 * faces, so that what is kept apart here does not touch in any of them.
 */
public final class TextWidth {

    private static final String NARROW = "iljI.,:;'|!()[] ftr-";
    private static final String BROAD = "mwMW@%—…";

    private TextWidth() {}

    /** In pixels, for a size of type in pixels. */
    public static double of(String text, double size) {
        return text.codePoints().mapToDouble(TextWidth::em).sum() * size;
    }

    /** The text, shortened with an ellipsis at a word's end where it can be, so that it is not wider than {@code room}. */
    public static String fit(String text, double size, double room) {
        if (of(text, size) <= room) {
            return text;
        }
        int end = text.length();
        while (end > 0 && of(text.substring(0, end) + "…", size) > room) {
            end = text.offsetByCodePoints(end, -1);
        }
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > end / 2 ? blank : end).strip() + "…";
    }

    private static double em(int c) {
        if (NARROW.indexOf(c) >= 0) {
            return 0.4;
        }
        if (BROAD.indexOf(c) >= 0 || c >= 0x2E80) {
            return 1.0;
        }
        return Character.isUpperCase(c) ? 0.74 : 0.635;
    }
}
