package org.readout.workbench.chart;

import java.util.List;
import java.util.function.Function;

/**
 * One picture: the same figures drawn for each {@link Size}, and as a table.
 *
 * <p>Drawn when somebody looks: the table alone, as files have it, costs no layout.
 *
 * @param id unique on its page
 * @param title what it shows
 * @param summary its gist in a sentence
 * @param draw makes the SVG of a size, in which all words are escaped
 * @param table the figures
 */
public record Picture(String id, String title, String summary, Function<Size, String> draw, FigureTable table) {

    /** The sizes, the narrowest first. */
    public List<Size> sizes() {
        return List.of(Size.values());
    }

    /** SVG; all words in it are escaped. */
    public String drawing(Size size) {
        return draw.apply(size);
    }

    /** The same picture with other figures beside it. */
    public Picture with(FigureTable figures) {
        return new Picture(id, title, summary, draw, figures);
    }
}
