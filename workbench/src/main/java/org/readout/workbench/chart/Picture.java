package org.readout.workbench.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One picture: the same figures drawn for each {@link Size}, and as a table.
 *
 * @param id unique on its page
 * @param title what it shows
 * @param summary its gist in a sentence
 * @param drawings SVG by size
 * @param table the figures
 */
public record Picture(String id, String title, String summary, Map<Size, String> drawings, FigureTable table) {

    public Picture {
        drawings = Map.copyOf(drawings);
    }

    /** A picture whose drawings {@code draw} makes. */
    public static Picture of(String id, String title, String summary, Function<Size, String> draw, FigureTable table) {
        Map<Size, String> drawings = new EnumMap<>(Size.class);
        for (Size size : Size.values()) {
            drawings.put(size, draw.apply(size));
        }
        return new Picture(id, title, summary, drawings, table);
    }

    /** The sizes, the narrowest first. */
    public List<Size> sizes() {
        return List.of(Size.values());
    }

    /** SVG; all words in it are escaped. */
    public String drawing(Size size) {
        String drawing = drawings.get(size);
        if (drawing == null) {
            throw new IllegalArgumentException("picture " + id + " is not drawn " + size.word());
        }
        return drawing;
    }
}
