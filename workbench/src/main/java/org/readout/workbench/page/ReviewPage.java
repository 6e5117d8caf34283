package org.readout.workbench.page;

import java.util.List;
import java.util.Optional;
import org.readout.archive.Decision;
import org.readout.archive.Review;
import org.readout.archive.StoredReport;
import org.readout.model.Document;
import org.readout.workbench.page.ReviewView.Item;
import org.readout.workbench.page.ReviewView.Progress;
import org.readout.workbench.reading.ReadText;
import org.readout.workbench.reading.ReportCard;
import org.readout.workbench.reading.ReportFields;
import org.readout.workbench.review.RejectReasons;
import org.readout.workbench.review.Trail;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** One report after the other, to be accepted, fixed or rejected. Looking at one decides nothing. */
public final class ReviewPage implements Page {

    static final String PATH = "/review";

    private final Desk desk;

    public ReviewPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Review", Section.WORK);
    }

    @Override
    public View view(Query query) {
        Trail trail = Trail.of(query);
        ReviewList list = new ReviewList(desk.archive(), trail);
        long size = list.size();
        Optional<StoredReport> shown = list.shown(trail);
        return new ReviewView(
                trail,
                Chips.of(PATH, trail.filters()),
                desk.archive().count(List.of()),
                Emptiness.of(size, desk),
                new Progress(size - list.left(), size, query.text("told").orElse("")),
                shown.map(this::item),
                RejectReasons.all());
    }

    private Item item(StoredReport stored) {
        Document document = new StoredReports(desk.archive()).documentOf(stored);
        List<String> history = desk
                .archive()
                .reviews()
                .history(stored.document().id(), stored.asRead().id())
                .stream()
                .map(ReviewPage::told)
                .toList();
        return new Item(
                ReviewList.ref(stored),
                ReportCard.of(document, stored.report(), 1),
                ReadText.passage(document, stored.report()),
                ReportFields.of(document, stored.report()),
                stored.review().code(),
                history,
                stored.document().title().orElse(stored.document().id()),
                stored.document().published().map(Object::toString).orElse(""));
    }

    private static String told(Review review) {
        Decision decision = review.decision();
        String what = "took back a decision";
        if (decision instanceof Decision.Accepted) {
            what = "accepted it";
        } else if (decision instanceof Decision.Corrected corrected) {
            what = "corrected "
                    + String.join(
                            ", ",
                            corrected.correction().fields().stream()
                                    .map(field -> field.code())
                                    .toList());
        } else if (decision instanceof Decision.Rejected rejected) {
            what = "rejected it: " + rejected.reason();
        }
        return review.time().toString().substring(0, 10) + ": " + review.reviewer() + " " + what;
    }
}
