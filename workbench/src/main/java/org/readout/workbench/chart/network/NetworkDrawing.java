package org.readout.workbench.chart.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.workbench.chart.Box;
import org.readout.workbench.chart.LabelPlaces;
import org.readout.workbench.chart.Size;
import org.readout.workbench.chart.Svg;
import org.readout.workbench.chart.TextWidth;

/** Draws ties, then discs with names, so that lines pass below words. */
final class NetworkDrawing {

    private static final double LEAN = 0.1;
    private static final double HOSTILE_LEAN = 0.24;
    private static final double MARGIN = 10;
    private static final double COUNT_TYPE = 11;
    private static final double REMARK = 14;

    private final Size size;
    private final Box frame;
    private final NetworkLayout layout;
    private final Map<String, Node> nodes = new HashMap<>();
    private final LabelPlaces labels;

    NetworkDrawing(Size size, List<Party> parties, List<Tie> ties) {
        this.size = size;
        this.frame = new Box(0, 0, size.width(), height(size));
        this.layout = NetworkLayout.of(parties, ties, room(), most(size));
        this.labels = new LabelPlaces(frame);
        layout.nodes().forEach(node -> {
            nodes.put(node.party().key(), node);
            labels.take(node.box());
        });
    }

    /** Where nodes may stand: above the line that says what is not drawn. */
    private Box room() {
        return new Box(MARGIN, MARGIN, frame.width() - 2 * MARGIN, frame.height() - 2 * MARGIN - REMARK);
    }

    private static int most(Size size) {
        return switch (size) {
            case NARROW -> 10;
            case MEDIUM -> 18;
            case WIDE -> Network.MOST_PARTIES;
        };
    }

    private static double height(Size size) {
        return switch (size) {
            case NARROW -> 420;
            case MEDIUM -> 520;
            case WIDE -> 640;
        };
    }

    String markup(String drawing, String title, String summary, long parties, long ties) {
        Svg svg = Svg.drawing(drawing, size.width(), frame.height(), title, summary);
        // The strongest come last, on top; their counts are written first.
        for (int i = layout.ties().size() - 1; i >= 0; i--) {
            tie(svg, layout.ties().get(i));
        }
        layout.ties().stream().filter(tie -> tie.count() > 1 && !tie.within()).forEach(tie -> count(svg, tie));
        layout.nodes().forEach(node -> node(svg, node));
        String left = left(parties - layout.nodes().size(), ties - layout.ties().size());
        if (!left.isEmpty()) {
            svg.label(left, "class", "remark halo", "font-size", COUNT_TYPE, "x", MARGIN, "y", frame.height() - 6);
        }
        return svg.markup();
    }

    /** What is in the table alone. */
    private static String left(long parties, long ties) {
        String some = parties > 0 ? Svg.count(parties) + (parties == 1 ? " more party" : " more parties") : "";
        String others = ties > 0 ? Svg.count(ties, "weaker tie") : "";
        String both = some.isEmpty() || others.isEmpty() ? some + others : some + " and " + others;
        return both.isEmpty() ? "" : both + " in the table";
    }

    private Node node(String key) {
        Node node = nodes.get(key);
        if (node == null) {
            throw new IllegalArgumentException("a tie to " + key + ", which is not drawn");
        }
        return node;
    }

    private double width(Tie tie) {
        return Math.min(6, 1.2 + 0.8 * Math.log((double) tie.count()) / Math.log(2));
    }

    private void tie(Svg svg, Tie tie) {
        svg.open("a", "href", tie.link(), "class", tie.hostile() ? "tie hostile" : "tie friendly");
        if (tie.within()) {
            loop(svg, node(tie.from()), tie);
        } else {
            Arc arc = arc(tie);
            svg.empty("path", "class", "line", "d", arc.path(), "stroke-width", width(tie));
            if (!tie.mutual()) {
                svg.empty("path", "class", "head", "d", arc.head(width(tie)));
            }
        }
        svg.open("title").words(Network.describe(tie, this::label)).close();
        svg.close();
    }

    private String label(String key) {
        return node(key).party().label();
    }

    private Arc arc(Tie tie) {
        double lean = tie.hostile() ? HOSTILE_LEAN : LEAN;
        return Arc.within(frame, node(tie.from()), node(tie.to()), lean, !tie.mutual());
    }

    /** Acts within one party: a ring around its disc. */
    private void loop(Svg svg, Node node, Tie tie) {
        double radius = node.radius() + (tie.hostile() ? 5 : 2.5);
        svg.empty("circle", "class", "line", "cx", node.x(), "cy", node.y(), "r", radius, "stroke-width", 1.5);
    }

    private void count(Svg svg, Tie tie) {
        Arc arc = arc(tie);
        String words = Svg.count(tie.count());
        labels.centred(arc.middleX(), arc.middleY(), TextWidth.of(words, COUNT_TYPE) + 4, 14)
                .ifPresent(box -> svg.label(
                        words,
                        "class",
                        "remark halo",
                        "font-size",
                        COUNT_TYPE,
                        "x",
                        box.centreX(),
                        "y",
                        box.centreY() + 4,
                        "text-anchor",
                        "middle"));
    }

    private static void node(Svg svg, Node node) {
        svg.open("a", "href", node.party().link(), "class", "node");
        svg.empty("circle", "class", "disc", "cx", node.x(), "cy", node.y(), "r", node.radius());
        svg.label(
                node.label(),
                "class",
                "words halo",
                "font-size",
                Node.TYPE,
                "x",
                node.x(),
                "y",
                node.y() + node.radius() + 13,
                "text-anchor",
                "middle");
        svg.open("title")
                .words(node.party().label() + ": " + Svg.count(node.weight(), "report"))
                .close();
        svg.close();
    }
}
