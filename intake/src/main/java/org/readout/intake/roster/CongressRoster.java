package org.readout.intake.roster;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** The YAML of unitedstates/congress-legislators: people with names and terms in House and Senate. */
final class CongressRoster {

    /** The whole history of Congress is some ten million characters. */
    private static final int MOST_CHARACTERS = 100_000_000;

    private final String file;

    private CongressRoster(String file) {
        this.file = file;
    }

    static List<RosterTerm> read(String file, String text) {
        return new CongressRoster(file).terms(text);
    }

    private List<RosterTerm> terms(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setLabel(file)
                .setCodePointLimit(MOST_CHARACTERS)
                .setMaxAliasesForCollections(0)
                .build();
        try {
            Node root = new Compose(settings)
                    .composeString(text)
                    .orElseThrow(() -> new RosterException(file, "there is nothing in it"));
            List<RosterTerm> terms = new ArrayList<>();
            for (Node person : items(root)) {
                addTerms(person, terms);
            }
            return terms;
        } catch (YamlEngineException e) {
            throw new RosterException(file, "this is no YAML: " + e.getMessage());
        }
    }

    private void addTerms(Node person, List<RosterTerm> terms) {
        Node name = field(person, "name");
        Set<String> names = names(name);
        if (names.isEmpty()) {
            throw cells(name).error("the person has no name");
        }
        List<String> all = List.copyOf(names);
        for (Node term : items(field(person, "terms"))) {
            RosterCells cells = cells(term);
            String type = text(term, "type");
            String state = cells.required(text(term, "state"), "the state");
            terms.add(cells.checked(new RosterTerm(
                    office(cells, type),
                    "USA",
                    all.get(0),
                    all.subList(1, all.size()),
                    cells.day(text(term, "start")),
                    cells.lastDay(text(term, "end")),
                    List.of("LEG"),
                    "US-" + state)));
        }
    }

    private static String office(RosterCells cells, String type) {
        return switch (type) {
            case "rep" -> "representative";
            case "sen" -> "senator";
            default -> throw cells.error("a term is of type rep or sen, not \"" + type + "\"");
        };
    }

    /** The name in use first: first or nick name and last name; then the official one. */
    private Set<String> names(Node name) {
        Set<String> names = new LinkedHashSet<>();
        String last = text(name, "last");
        for (String first : List.of(text(name, "first"), text(name, "nickname"))) {
            if (!first.isEmpty() && !last.isEmpty()) {
                names.add(first + " " + last);
            }
        }
        if (!text(name, "official_full").isEmpty()) {
            names.add(text(name, "official_full"));
        }
        return names;
    }

    private List<Node> items(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw cells(node).error("a list is expected here");
    }

    private Node field(Node node, String key) {
        return find(node, key).orElseThrow(() -> cells(node).error("\"" + key + "\" is missing"));
    }

    private Optional<Node> find(Node node, String key) {
        if (!(node instanceof MappingNode mapping)) {
            throw cells(node).error("a mapping with \"" + key + "\" is expected here");
        }
        return mapping.getValue().stream()
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                        && name.getValue().equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private String text(Node node, String key) {
        return find(node, key)
                .map(value -> value instanceof ScalarNode scalar ? scalar.getValue() : "")
                .orElse("");
    }

    private RosterCells cells(Node node) {
        int line = node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
        return new RosterCells(file + ":" + line);
    }
}
