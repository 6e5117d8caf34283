package org.readout.coding.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.coding.examples.MarkedAct.Mention;
import org.readout.coding.examples.MarkedAct.Role;
import org.readout.coding.examples.MarkedText.Mark;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;

/** Collects the acts of one example from the labels of its marks. */
final class ActBuilder {

    private static final Pattern ROLE = Pattern.compile("([arptsc])([0-9]{1,4})(?:\\.([0-9]{1,2}))?");
    private static final Map<String, Role> ROLES = Map.of(
            "a", Role.ACTOR,
            "r", Role.RECIPIENT,
            "p", Role.PLACE,
            "t", Role.TIME,
            "s", Role.SPEAKER,
            "c", Role.CUE);

    private final OwnCodebook codebook;
    private final Map<Integer, MarkedAct> triggers = new TreeMap<>();
    private final Map<Integer, List<Mention>> mentions = new TreeMap<>();

    private ActBuilder(OwnCodebook codebook) {
        this.codebook = codebook;
    }

    /** @throws IllegalArgumentException if a label is not in order or an act is not whole */
    static List<MarkedAct> acts(List<Mark> marks, OwnCodebook codebook) {
        ActBuilder builder = new ActBuilder(codebook);
        for (Mark mark : marks) {
            for (String part : mark.label().split(",", -1)) {
                builder.add(mark.span(), List.of(part.strip().split("\\s+")));
            }
        }
        return builder.build();
    }

    private void add(Span span, List<String> words) {
        String first = words.get(0);
        if (first.matches("[0-9]{1,4}")) {
            if (triggers.put(Integer.parseInt(first), trigger(span, words)) != null) {
                throw new IllegalArgumentException(
                        "two triggers of act " + first + "; a blank line begins a new example");
            }
            return;
        }
        Optional<Stance> stance = stance(words.get(words.size() - 1));
        List<String> roles = stance.isPresent() ? words.subList(0, words.size() - 1) : words;
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("\"" + first + "\" belongs to no cue");
        }
        for (String word : roles) {
            mention(span, word, stance);
        }
    }

    private MarkedAct trigger(Span span, List<String> words) {
        if (words.size() < 2) {
            throw new IllegalArgumentException("act " + words.get(0) + " has no type");
        }
        String[] code = words.get(1).split("/", 2);
        Optional<EventType> plover = EventType.plover().stream()
                .filter(type -> type.name().equals(code[0]))
                .findFirst();
        MarkedAct act = plover.isPresent()
                ? new MarkedAct(span, plover.get(), modes(plover.get(), code), Optional.empty())
                : new MarkedAct(span, EventType.OWN, List.of(), Optional.of(codebook.label(words.get(1))));
        return withStatus(act, words.subList(2, words.size()));
    }

    private static List<Mode> modes(EventType type, String... code) {
        List<Mode> modes = new ArrayList<>();
        if (code.length > 1) {
            for (String mode : code[1].split("\\+")) {
                modes.add(Mode.ofCode(mode));
            }
        }
        if (!type.modes().containsAll(modes)) {
            throw new IllegalArgumentException(type + " has no modes " + modes);
        }
        return modes;
    }

    private static MarkedAct withStatus(MarkedAct act, List<String> words) {
        Status status = Status.OCCURRED;
        boolean background = false;
        for (String word : words) {
            if (word.equals("bg")) {
                background = true;
            } else {
                status = Status.valueOf(word.toUpperCase(Locale.ROOT));
            }
        }
        return new MarkedAct(act.trigger(), act.type(), act.modes(), act.own(), status, background, List.of());
    }

    private static Optional<Stance> stance(String word) {
        for (Stance stance : Stance.values()) {
            if (stance.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(stance);
            }
        }
        return Optional.empty();
    }

    private void mention(Span span, String word, Optional<Stance> stance) {
        Matcher parts = ROLE.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("no such role: \"" + word + "\"");
        }
        Role role = Optional.ofNullable(ROLES.get(parts.group(1)))
                .orElseThrow(() -> new IllegalArgumentException("no such role: \"" + word + "\""));
        if ((role == Role.CUE) != stance.isPresent()) {
            throw new IllegalArgumentException(word + ": a cue needs a stance, nothing else may have one");
        }
        int level = Optional.ofNullable(parts.group(3)).map(Integer::parseInt).orElse(1);
        if (level < 1) {
            throw new IllegalArgumentException(word + ": the links of a chain are counted from 1");
        }
        mentions.computeIfAbsent(Integer.parseInt(parts.group(2)), number -> new ArrayList<>())
                .add(new Mention(role, span, level, stance));
    }

    private List<MarkedAct> build() {
        mentions.keySet().stream()
                .filter(number -> !triggers.containsKey(number))
                .forEach(number -> {
                    throw new IllegalArgumentException("there is no act " + number);
                });
        List<MarkedAct> acts = new ArrayList<>();
        triggers.forEach((number, act) -> acts.add(whole(number, act, mentions.getOrDefault(number, List.of()))));
        return acts;
    }

    private static MarkedAct whole(int number, MarkedAct act, List<Mention> mentions) {
        MarkedAct whole = new MarkedAct(
                act.trigger(), act.type(), act.modes(), act.own(), act.status(), act.background(), mentions);
        if (whole.mentions(Role.ACTOR).isEmpty()
                && whole.mentions(Role.RECIPIENT).isEmpty()) {
            throw new IllegalArgumentException("act " + number + " has neither actor nor recipient");
        }
        if (!whole.mentions(Role.SPEAKER).isEmpty() && whole.mentions(Role.CUE).isEmpty()) {
            throw new IllegalArgumentException("act " + number + " has a speaker without a cue");
        }
        return whole;
    }
}
