package org.readout.workbench.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.readout.archive.Criterion;
import org.readout.archive.Order;
import org.readout.archive.StoredReport;
import org.readout.model.Report;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.timeline.Timeline;
import org.readout.workbench.chart.timeline.TimelineEntry;
import org.readout.workbench.web.Address;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Download;
import org.readout.workbench.web.Page;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.View;

/** Reports or events over time. */
public final class TimelinePage implements Page {

    private static final String PATH = "/timeline";

    /** As many as can be drawn so that a person still sees something. */
    private static final int MOST = 400;

    private static final List<String> KINDS = List.of("reports", "events");

    private final Desk desk;

    public TimelinePage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Address address() {
        return new Address(PATH, "Timeline", Section.PICTURE);
    }

    @Override
    public View view(Query query) {
        return picture(query);
    }

    @Override
    public Optional<Download> csv(Query query) {
        return Optional.of(PictureView.csv("timeline.csv", () -> picture(query)));
    }

    private PictureView picture(Query query) {
        List<Criterion> criteria = Filters.criteria(query);
        PictureFrames frames = new PictureFrames(desk, PATH);
        boolean events = PictureFrames.chosen(query, "of", KINDS).equals("events");
        String by = PictureFrames.chosen(query, "by", TimelineEntries.LANES);
        Drawn drawn = events ? events(criteria, by) : reports(criteria, by);
        return new PictureView(
                frames.frame(query, criteria),
                "Timeline",
                "When it happened, as exactly as the text tells it.",
                "timeline",
                drawn.entries().isEmpty() ? Optional.empty() : Optional.of(draw(drawn, events, query)),
                remarks(drawn, events ? "event" : "report"),
                List.of(
                        frames.choice("Show", query, "of", KINDS),
                        frames.choice("Lanes by", query, "by", TimelineEntries.LANES)));
    }

    /** What is drawn, of how many. */
    private record Drawn(List<TimelineEntry> entries, int undated, long total) {}

    private static Picture draw(Drawn drawn, boolean events, Query query) {
        Timeline timeline =
                new Timeline("timeline", (events ? "Events" : "Reports") + " over time", events ? "event" : "report");
        String by = PictureFrames.chosen(query, "by", TimelineEntries.LANES);
        return timeline.of(
                drawn.entries(),
                lane -> TimelineEntries.filter(query.without("of", "by"), by, lane)
                        .at("/reports"));
    }

    private Drawn reports(List<Criterion> criteria, String by) {
        var page = desk.archive().reports().page(criteria, Order.DAY, 0, MOST);
        TimelineEntries entries =
                entries(by, page.items().stream().map(StoredReport::report).toList());
        return drawn(page.total(), page.items(), stored -> entries.of(stored.report()));
    }

    private Drawn events(List<Criterion> criteria, String by) {
        var page = desk.archive().events().page(criteria, Order.DAY, 0, MOST);
        TimelineEntries entries = entries(
                by, page.items().stream().map(event -> event.head().report()).toList());
        return drawn(page.total(), page.items(), entries::of);
    }

    private TimelineEntries entries(String by, List<Report> reports) {
        return new TimelineEntries(by, desk.archive().actors().decided(reports));
    }

    private static <T> Drawn drawn(long total, List<T> items, Function<T, List<TimelineEntry>> entries) {
        List<List<TimelineEntry>> made = items.stream().map(entries).toList();
        int undated = (int) made.stream().filter(List::isEmpty).count();
        return new Drawn(made.stream().flatMap(List::stream).toList(), undated, total);
    }

    private static List<String> remarks(Drawn drawn, String noun) {
        List<String> remarks = new ArrayList<>();
        if (drawn.total() > MOST) {
            remarks.add(
                    "The first " + MOST + " of " + Svg.count(drawn.total(), noun) + " are drawn; filters show others.");
        }
        if (drawn.undated() > 0) {
            remarks.add(Svg.count(drawn.undated(), noun) + " without any day, not even of publication, not drawn.");
        }
        return remarks;
    }
}
