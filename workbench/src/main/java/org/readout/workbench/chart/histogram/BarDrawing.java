package org.readout.workbench.chart.histogram;

import java.util.function.Function;
import org.readout.workbench.chart.CountScale;
import org.readout.workbench.chart.DateScale;
import org.readout.workbench.chart.Period;
import org.readout.workbench.chart.Size;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.TextWidth;

/** Draws bars with their axes. */
final class BarDrawing {

    private static final double TYPE = 12;
    private static final double TOP = 10;
    private static final double BELOW = 24;
    private static final double WIDEST_BAR = 110;

    private final Size size;
    private final Bars bars;
    private final String noun;
    private final Function<Period, String> link;
    private final CountScale counts;
    private final double height;
    private final double left;

    BarDrawing(Size size, Bars bars, String noun, Function<Period, String> link) {
        this.size = size;
        this.bars = bars;
        this.noun = noun;
        this.link = link;
        this.height = size == Size.NARROW ? 140 : 170;
        this.counts = CountScale.upTo(bars.bars().isEmpty() ? 1 : bars.highest().count(), 4);
        this.left = TextWidth.of(Svg.count(counts.top()), TYPE) + 8;
    }

    String markup(String drawing, String title, String summary) {
        Svg svg = Svg.drawing(drawing, size.width(), height, title, summary);
        countAxis(svg);
        if (!bars.bars().isEmpty()) {
            DateScale days = new DateScale(
                    bars.whole().from(), bars.whole().to(), left, Math.min(size.width() - 4.0, left + widest()));
            dateAxis(svg, days);
            bars.bars().stream().filter(bar -> bar.count() > 0).forEach(bar -> bar(svg, days, bar));
        }
        return svg.markup();
    }

    private double widest() {
        return Math.max(160, bars.bars().size() * WIDEST_BAR);
    }

    private double y(long count) {
        return height - BELOW - counts.share(count) * (height - BELOW - TOP);
    }

    private void countAxis(Svg svg) {
        for (long tick : counts.ticks()) {
            svg.empty(
                    "line",
                    "class",
                    tick == 0 ? "axis" : "grid",
                    "x1",
                    left,
                    "x2",
                    size.width(),
                    "y1",
                    y(tick),
                    "y2",
                    y(tick));
            svg.label(
                    Svg.count(tick),
                    "class",
                    "tick",
                    "font-size",
                    TYPE,
                    "x",
                    left - 6,
                    "y",
                    y(tick) + 4,
                    "text-anchor",
                    "end");
        }
    }

    private void dateAxis(Svg svg, DateScale days) {
        double free = 0;
        for (DateScale.Tick tick : days.ticks()) {
            double width = TextWidth.of(tick.label(), TYPE);
            if (tick.x() >= free && tick.x() + width <= size.width()) {
                svg.empty("line", "class", "axis", "x1", tick.x(), "x2", tick.x(), "y1", y(0), "y2", y(0) + 5);
                svg.label(tick.label(), "class", "tick", "font-size", TYPE, "x", tick.x(), "y", y(0) + 18);
                free = tick.x() + width + 10;
            }
        }
    }

    private void bar(Svg svg, DateScale days, Bars.Bar bar) {
        double x = days.start(bar.period().from());
        double width = days.end(bar.period().to()) - x;
        double gap = width > 4 ? 1 : 0;
        svg.open("a", "href", link.apply(bar.period()), "class", "bar");
        svg.empty(
                "rect",
                "x",
                x + gap,
                "width",
                Math.max(1, width - 2 * gap),
                "y",
                y(bar.count()),
                "height",
                y(0) - y(bar.count()));
        svg.open("title")
                .words(bar.period().words() + ": " + Svg.count(bar.count(), noun))
                .close();
        svg.close();
    }
}
