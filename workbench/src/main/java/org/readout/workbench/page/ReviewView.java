package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.ReportRef;
import org.readout.workbench.reading.FieldLine;
import org.readout.workbench.reading.Piece;
import org.readout.workbench.reading.ReportCard;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.View;

/**
 * One report to decide on.
 *
 * @param trail where the reviewer is
 * @param chips the filters one by one
 * @param total how many reports there are without filters
 * @param emptiness why the list has nothing
 * @param progress how far the list is
 * @param item the report; empty at the list's end
 * @param reasons for a rejection
 */
public record ReviewView(
        Trail trail,
        List<Link> chips,
        long total,
        Emptiness emptiness,
        Progress progress,
        Optional<Item> item,
        List<String> reasons)
        implements View {

    public ReviewView {
        chips = List.copyOf(chips);
        reasons = List.copyOf(reasons);
    }

    /**
     * How far a list is.
     *
     * @param decided how many are decided
     * @param size how many it has
     * @param told what the last action has to say, or empty
     */
    public record Progress(long decided, long size, String told) {

        public long left() {
            return size - decided;
        }
    }

    /**
     * A report with what one needs to judge it.
     *
     * @param ref the report's ids
     * @param card the report
     * @param passage the paragraph around its sentence, with the words of its fields marked
     * @param fields field by field
     * @param state how far its review has come
     * @param history what was decided before, in words
     * @param headline the document's title, or its id
     * @param published the document's day of publication, or empty
     */
    public record Item(
            ReportRef ref,
            ReportCard card,
            List<Piece> passage,
            List<FieldLine> fields,
            String state,
            List<String> history,
            String headline,
            String published) {

        public Item {
            passage = List.copyOf(passage);
            fields = List.copyOf(fields);
            history = List.copyOf(history);
        }

        /** Where it is turned into entries of the user's own data. */
        public String teach() {
            return TeachView.address(ref);
        }

        /** The document, at this report. */
        public String document() {
            return Query.of("id", ref.document()).at("/document");
        }
    }

    @Override
    public String template() {
        return "review";
    }

    @Override
    public String title() {
        return "Review";
    }

    public String reviewer() {
        return trail.reviewer().orElse("");
    }

    /** Where the next one is, nothing being decided. */
    public String skip() {
        return item.map(shown -> trail.skipped(shown.ref()).query().at(ReviewPage.PATH))
                .orElse("");
    }

    /** Where the shown one is corrected. */
    public String fix() {
        return item.map(shown -> trail.at(shown.ref()).query().at(FixPage.PATH)).orElse("");
    }

    /** Where the report that was decided last is turned into entries of the user's own data; empty for none. */
    public String teachLast() {
        return trail.undo().map(TeachView::address).orElse("");
    }

    /** From the list's beginning. */
    public String again() {
        return trail.fromStart().query().at(ReviewPage.PATH);
    }

    /** The list itself. */
    public String list() {
        return trail.filters().at("/reports");
    }
}
