package org.readout.workbench.chart.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.readout.workbench.chart.FigureTable;
import org.readout.workbench.chart.FigureTable.Cell;
import org.readout.workbench.chart.Period;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Svg;

/**
 * Reports or events over time, in lanes: a point for a day, a bar for a week, a month or a year, a diamond on the day of
 * publication where nothing in the text dates the act.
 *
 * @param id unique on its page
 * @param title what it shows
 * @param noun one entry: "report"
 */
public record Timeline(String id, String title, String noun) {

    static final int MOST_LANES = 12;

    /**
     * The picture of the entries.
     *
     * @param laneLink the address that lists all of a lane, or empty
     */
    public Picture of(List<TimelineEntry> entries, Function<String, String> laneLink) {
        Map<String, List<TimelineEntry>> lanes = lanes(entries);
        String summary = summary(entries, lanes);
        return new Picture(
                id,
                title,
                summary,
                size -> new TimelineDrawing(size, noun, laneLink).markup(id + "-" + size.word(), title, summary, lanes),
                table(entries));
    }

    /** The fullest lanes first; of equal ones the first in the alphabet. */
    private static Map<String, List<TimelineEntry>> lanes(List<TimelineEntry> entries) {
        Map<String, List<TimelineEntry>> byName = new LinkedHashMap<>();
        entries.forEach(entry ->
                byName.computeIfAbsent(entry.lane(), name -> new ArrayList<>()).add(entry));
        Map<String, List<TimelineEntry>> sorted = new LinkedHashMap<>();
        byName.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, List<TimelineEntry>> lane) ->
                                -lane.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .forEach(lane -> sorted.put(lane.getKey(), lane.getValue()));
        return sorted;
    }

    private String summary(List<TimelineEntry> entries, Map<String, List<TimelineEntry>> lanes) {
        if (entries.isEmpty()) {
            return "There is no " + noun + " with a day.";
        }
        Period all =
                entries.stream().map(TimelineEntry::days).reduce(Period::union).orElseThrow();
        // One that has several actors stands in several lanes.
        long different = entries.stream().map(TimelineEntry::link).distinct().count();
        return Svg.count(different, noun) + " in " + Svg.count(lanes.size(), "lane") + ", " + all.words() + ".";
    }

    private FigureTable table(List<TimelineEntry> entries) {
        return new FigureTable(
                List.of("When", "Known to the", "Lane", "What"),
                entries.stream()
                        .sorted(Comparator.comparing(entry -> entry.days().from()))
                        .map(entry -> FigureTable.row(
                                Cell.of(entry.days().words()),
                                Cell.of(TimelineDrawing.precision(entry.precision())),
                                Cell.of(entry.lane()),
                                new Cell(entry.full(), entry.link())))
                        .toList());
    }
}
