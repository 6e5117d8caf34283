package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.workbench.chart.FigureTable;
import org.readout.workbench.chart.FigureTable.Cell;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.web.CsvTable;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;

/**
 * A picture of the reports that meet filters.
 *
 * @param frame what stands around every picture
 * @param title the page's heading
 * @param lead what the picture shows, in a sentence or two
 * @param legend which marks are explained: {@code timeline}, {@code map} or {@code network}
 * @param picture the picture, if there is something to draw
 * @param remarks what is not in the picture, and why
 * @param choices other ways to draw it
 */
public record PictureView(
        Frame frame,
        String title,
        String lead,
        String legend,
        Optional<Picture> picture,
        List<String> remarks,
        List<Choice> choices)
        implements View {

    public PictureView {
        remarks = List.copyOf(remarks);
        choices = List.copyOf(choices);
    }

    /**
     * What stands around every picture.
     *
     * @param path where the page is
     * @param query the filters
     * @param chips the filters one by one
     * @param total how many reports there are without filters
     * @param matching how many meet the filters
     * @param emptiness why there is nothing to draw
     */
    public record Frame(String path, Query query, List<Link> chips, long total, long matching, Emptiness emptiness) {

        public Frame {
            chips = List.copyOf(chips);
        }

        /** The same reports as a list. */
        public String reports() {
            return query.without("page", "sort", "by", "of", "view").at("/reports");
        }
    }

    /**
     * A question with its possible answers.
     *
     * @param label the question: "Lanes by"
     * @param links the answers
     * @param chosen the label of the one that holds
     */
    public record Choice(String label, List<Link> links, String chosen) {
        public Choice {
            links = List.copyOf(links);
        }
    }

    /** The page as JSON: the figures instead of the drawings. */
    private record Twin(
            String title,
            String summary,
            long total,
            long matching,
            List<String> remarks,
            List<String> columns,
            List<List<String>> rows) {}

    @Override
    public String template() {
        return "picturepage";
    }

    @Override
    public Object json() {
        return new Twin(
                title,
                picture.map(Picture::summary).orElse(""),
                frame.total(),
                frame.matching(),
                remarks,
                picture.map(drawn -> drawn.table().headers()).orElse(List.of()),
                rows());
    }

    private List<List<String>> rows() {
        return picture.map(Picture::table).map(FigureTable::rows).orElse(List.of()).stream()
                .map(row -> row.stream().map(Cell::text).toList())
                .toList();
    }

    /** The figures of a page as a file; the page is made when it is written. */
    static Download csv(String name, Supplier<PictureView> page) {
        return CsvTable.of(name, () -> {
            PictureView view = page.get();
            List<List<String>> lines = new ArrayList<>();
            lines.add(view.picture.map(drawn -> drawn.table().headers()).orElse(List.of("nothing")));
            lines.addAll(view.rows());
            return lines.stream();
        });
    }
}
