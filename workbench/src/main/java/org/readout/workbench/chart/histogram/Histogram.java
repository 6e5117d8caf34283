package org.readout.workbench.chart.histogram;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.readout.workbench.chart.FigureTable;
import org.readout.workbench.chart.FigureTable.Cell;
import org.readout.workbench.chart.Period;
import org.readout.workbench.chart.Picture;
import org.readout.workbench.chart.Svg;

/**
 * Counts over time as bars.
 *
 * <pre>{@code
 * Picture months = new Histogram("reports-over-time", "Reports by day of the act", "report").of(counts, period -> link(period));
 * }</pre>
 *
 * @param id unique on its page
 * @param title what is counted
 * @param noun one of what is counted: "report"
 */
public record Histogram(String id, String title, String noun) {

    /**
     * The picture of the counts; the unit follows from how many days they span.
     *
     * @param counts by day, or by the first day of a month or year
     * @param link the address that shows what a bar counts, or empty
     */
    public Picture of(Map<LocalDate, Long> counts, Function<Period, String> link) {
        Bars bars = Bars.of(new TreeMap<>(counts));
        String summary = summary(bars);
        return new Picture(
                id,
                title,
                summary,
                size -> new BarDrawing(size, bars, noun, link).markup(id + "-" + size.word(), title, summary),
                table(bars, link));
    }

    private String summary(Bars bars) {
        if (bars.bars().isEmpty()) {
            return "There is no " + noun + " with a day.";
        }
        Bars.Bar highest = bars.highest();
        return Svg.count(bars.total(), noun) + " from "
                + bars.bars().get(0).period().words() + " to "
                + bars.bars().get(bars.bars().size() - 1).period().words() + "; most in "
                + highest.period().words() + " (" + Svg.count(highest.count()) + ").";
    }

    private FigureTable table(Bars bars, Function<Period, String> link) {
        String unit = bars.unit().name().toLowerCase(Locale.ENGLISH).replaceFirst("s$", "");
        return new FigureTable(
                List.of(unit.substring(0, 1).toUpperCase(Locale.ENGLISH) + unit.substring(1), "Number"),
                bars.bars().stream()
                        .filter(bar -> bar.count() > 0)
                        .map(bar -> FigureTable.row(
                                new Cell(bar.period().words(), link.apply(bar.period())), Cell.of(bar.count())))
                        .toList());
    }
}
