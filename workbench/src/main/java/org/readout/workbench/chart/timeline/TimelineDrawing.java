package org.readout.workbench.chart.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.readout.model.Precision;
import org.readout.workbench.chart.DateScale;
import org.readout.workbench.chart.Period;
import org.readout.workbench.chart.QuadClass;
import org.readout.workbench.chart.Size;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.TextWidth;

/** Draws lanes of marks below a time axis. */
final class TimelineDrawing {

    private static final double TYPE = LanePacking.TYPE;
    private static final double HEAD = 26;
    private static final double LANE_HEAD = 22;
    private static final double LANE_GAP = 8;
    private static final double MARGIN = 8;

    private final Size size;
    private final String noun;
    private final Function<String, String> laneLink;

    TimelineDrawing(Size size, String noun, Function<String, String> laneLink) {
        this.size = size;
        this.noun = noun;
        this.laneLink = laneLink;
    }

    String markup(String drawing, String title, String summary, Map<String, List<TimelineEntry>> entries) {
        DateScale days = days(entries);
        List<Lane> lanes = pack(entries, days);
        double height =
                HEAD + lanes.stream().mapToDouble(TimelineDrawing::height).sum() + MARGIN;
        int left = entries.size() - lanes.size();
        Svg svg = Svg.drawing(drawing, size.width(), height + (left > 0 ? LANE_HEAD : 0), title, summary);
        axis(svg, days, height);
        double y = HEAD;
        for (Lane lane : lanes) {
            lane(svg, lane, y);
            y += height(lane);
        }
        if (left > 0) {
            svg.label(
                    "and " + Svg.count(left, "more lane"),
                    "class",
                    "remark",
                    "font-size",
                    TYPE,
                    "x",
                    MARGIN,
                    "y",
                    y + 14);
        }
        return svg.markup();
    }

    private DateScale days(Map<String, List<TimelineEntry>> entries) {
        Period all = entries.values().stream()
                .flatMap(List::stream)
                .map(TimelineEntry::days)
                .reduce(Period::union)
                .orElse(new Period(LocalDate.EPOCH, LocalDate.EPOCH));
        long margin = Math.max(1, all.days() / 60);
        return new DateScale(all.from().minusDays(margin), all.to().plusDays(margin), MARGIN, size.width() - MARGIN);
    }

    private List<Lane> pack(Map<String, List<TimelineEntry>> entries, DateScale days) {
        List<Lane> lanes = new ArrayList<>();
        int rows = entries.size() == 1 ? 24 : entries.size() < 5 ? 10 : 6;
        entries.entrySet().stream()
                .limit(Timeline.MOST_LANES)
                .forEach(lane -> lanes.add(new LanePacking(days, rows).pack(lane.getKey(), lane.getValue())));
        return lanes;
    }

    private static double height(Lane lane) {
        return LANE_HEAD + lane.rows() * LanePacking.ROW + LANE_GAP;
    }

    private void axis(Svg svg, DateScale days, double height) {
        double free = 0;
        for (DateScale.Tick tick : days.ticks()) {
            svg.empty("line", "class", "grid", "x1", tick.x(), "x2", tick.x(), "y1", HEAD - 6, "y2", height);
            double width = TextWidth.of(tick.label(), TYPE);
            double x = Math.min(tick.x(), size.width() - width);
            if (x >= free) {
                svg.label(tick.label(), "class", "tick", "font-size", TYPE, "x", x, "y", 14);
                free = x + width + 10;
            }
        }
    }

    private void lane(Svg svg, Lane lane, double y) {
        svg.empty("line", "class", "axis", "x1", 0, "x2", size.width(), "y1", y, "y2", y);
        laneName(svg, lane, y);
        for (Mark mark : lane.marks()) {
            mark(svg, mark, y + LANE_HEAD);
        }
    }

    private void laneName(Svg svg, Lane lane, double y) {
        String number = lane.hidden() == 0
                ? Svg.count(lane.size(), noun)
                : Svg.count(lane.size(), noun) + ", " + Svg.count(lane.hidden()) + " not drawn";
        double numberWidth = TextWidth.of(number, TYPE);
        String name = TextWidth.fit(lane.name(), 13, size.width() - numberWidth - 3 * MARGIN);
        svg.open("a", "href", laneLink.apply(lane.name()), "class", "lane");
        svg.label(name, "class", "lane-name", "font-size", 13, "x", MARGIN, "y", y + 16);
        svg.close();
        svg.label(
                number,
                "class",
                "remark",
                "font-size",
                TYPE,
                "x",
                size.width() - MARGIN,
                "y",
                y + 16,
                "text-anchor",
                "end");
    }

    private static void mark(Svg svg, Mark mark, double top) {
        double y = top + mark.row() * LanePacking.ROW + LanePacking.ROW / 2;
        svg.open(
                "a",
                "href",
                mark.entry().link(),
                "class",
                "mark " + QuadClass.of(mark.entry().quad()));
        new MarkShape(mark).draw(svg, y);
        mark.label()
                .ifPresent(box -> svg.label(
                        LanePacking.words(mark), "class", "words", "font-size", TYPE, "x", box.x(), "y", y + 4));
        svg.open("title").words(describe(mark.entry())).close();
        svg.close();
    }

    private static String describe(TimelineEntry entry) {
        return entry.full() + " · " + entry.days().words() + " · " + precision(entry.precision());
    }

    static String precision(Precision precision) {
        return precision == Precision.UNKNOWN
                ? "day of publication only"
                : precision.name().toLowerCase(Locale.ENGLISH);
    }
}
