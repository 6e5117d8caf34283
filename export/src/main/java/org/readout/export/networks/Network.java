package org.readout.export.networks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.export.rows.Party;
import org.readout.export.rows.ReportRow;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Report;
import org.readout.model.Status;

/**
 * Who acts on whom: parties as nodes, and as edges how many reports tell of acts of one type from one to the other.
 *
 * <p>Only acts that occurred count. Several actors with no recipient are joined in pairs without a direction, as those who
 * met or clashed. Memory grows with parties and pairs, not with reports. Nodes and edges keep the order in which they came.
 */
final class Network {

    /**
     * A party.
     *
     * @param id unique, such as {@code n12}
     * @param label its name, made unique where two parties share it
     * @param country where it was first named; ISO 3166 alpha-3 or a non-state code, or empty
     * @param sectors where it was first named, parted by blanks
     * @param reports in how many reports it acts or receives
     */
    record Node(String id, String label, String country, String sectors, int reports) {

        private Node oneMore() {
            return new Node(id, label, country, sectors, reports + 1);
        }
    }

    /**
     * Acts of one type between two parties.
     *
     * @param source id of the node that acts
     * @param target id of the node to which it is done
     * @param directed whether it goes from one to the other and not between both
     * @param type the kind of act
     * @param weight how many reports tell of it
     * @param first the first day that any of them gives
     * @param last the last day that any of them gives
     */
    record Edge(
            String source,
            String target,
            boolean directed,
            EventType type,
            int weight,
            Optional<LocalDate> first,
            Optional<LocalDate> last) {

        private Edge and(Edge other) {
            return new Edge(
                    source,
                    target,
                    directed,
                    type,
                    weight + other.weight,
                    first.isEmpty() || other.first.filter(first.get()::isAfter).isPresent() ? other.first : first,
                    last.isEmpty() || other.last.filter(last.get()::isBefore).isPresent() ? other.last : last);
        }
    }

    private record Pair(String source, String target, boolean directed, EventType type) {}

    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final Map<Pair, Edge> edges = new LinkedHashMap<>();
    private final Set<String> labels = new HashSet<>();

    /** Counts a report in; false where it did not occur. */
    boolean add(ReportRow row) {
        Report report = row.report();
        if (report.status() != Status.OCCURRED) {
            return false;
        }
        List<String> actors = ids(row, report.actors());
        List<String> recipients = ids(row, report.recipients());
        if (recipients.isEmpty()) {
            for (int i = 0; i < actors.size(); i++) {
                for (int j = i + 1; j < actors.size(); j++) {
                    join(actors.get(i), actors.get(j), false, report);
                }
            }
        }
        actors.forEach(actor -> recipients.forEach(recipient -> join(actor, recipient, true, report)));
        return true;
    }

    /** Of several mentions that are one party only the first counts. */
    private List<String> ids(ReportRow row, List<Actor> actors) {
        Map<String, Party> parties = new LinkedHashMap<>();
        actors.stream().map(row::party).forEach(party -> parties.putIfAbsent(party.key(), party));
        return parties.values().stream().map(this::id).toList();
    }

    private String id(Party party) {
        Node node = nodes.compute(party.key(), (key, known) -> known == null ? first(party) : known.oneMore());
        return node.id();
    }

    private Node first(Party party) {
        Actor actor = party.actor();
        String id = "n" + (nodes.size() + 1);
        String sectors = Party.sectors(actor, " ");
        return new Node(id, unique(party.label(), actor.country() + " " + sectors, id), actor.country(), sectors, 1);
    }

    /** Who is called like another is told by country and sectors, or else by the node's id. */
    private String unique(String label, String kind, String id) {
        return Stream.of(label, label + " (" + kind.strip() + ")")
                .filter(candidate -> !candidate.endsWith(" ()"))
                .filter(labels::add)
                .findFirst()
                .orElse(label + " (" + id + ")");
    }

    private void join(String source, String target, boolean directed, Report report) {
        Edge edge = new Edge(
                source,
                target,
                directed,
                report.type(),
                1,
                report.when().from(),
                report.when().to());
        edges.merge(new Pair(source, target, directed, report.type()), edge, Edge::and);
    }

    Collection<Node> nodes() {
        return nodes.values();
    }

    Collection<Edge> edges() {
        return edges.values();
    }

    /** The labels of the nodes by their ids. */
    Map<String, String> labels() {
        return nodes.values().stream().collect(Collectors.toMap(Node::id, Node::label));
    }
}
