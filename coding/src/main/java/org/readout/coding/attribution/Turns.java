package org.readout.coding.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/**
 * The turns of talk in a transcript: {@code MR. OBI: We have condemned the attack.} up to the next label. A text is a transcript
 * if at least three lines begin with a label, or two with the same.
 */
final class Turns {

    /** Up to five words with a capital, and a colon with words behind it. */
    private static final Pattern LABEL =
            Pattern.compile("((?:\\p{Lu}[\\p{L}.'’-]*)(?: \\p{Lu}[\\p{L}.'’-]*){0,4}) ?:\\s+(?=\\S)");

    private static final int FEWEST = 3;

    private final Issuers issuers;

    Turns(Issuers issuers) {
        this.issuers = issuers;
    }

    /**
     * One turn.
     *
     * @param label who speaks, as labelled
     * @param colon the colon behind the label
     * @param words what is said, to the end of the turn's last line
     */
    record Turn(Span label, Span colon, Span words) {}

    /** The turns in order; none where the text is no transcript. */
    List<Turn> of(List<Line> lines) {
        List<Turn> turns = new ArrayList<>();
        Map<String, Integer> labels = new HashMap<>();
        for (Line line : lines) {
            Optional<Turn> begun = begun(line);
            if (begun.isPresent()) {
                turns.add(begun.get());
                labels.merge(line.words().substring(0, begun.get().label().length()), 1, Integer::sum);
            } else if (!turns.isEmpty()) {
                Turn last = turns.get(turns.size() - 1);
                turns.set(turns.size() - 1, new Turn(last.label, last.colon, last.words.union(line.span())));
            }
        }
        boolean repeated = labels.values().stream().anyMatch(times -> times > 1);
        return repeated || turns.size() >= FEWEST ? List.copyOf(turns) : List.of();
    }

    private Optional<Turn> begun(Line line) {
        Matcher matcher = LABEL.matcher(line.words());
        if (!matcher.lookingAt() || !isLabel(matcher.group(1))) {
            return Optional.empty();
        }
        int start = line.span().start();
        int colon = start + line.words().indexOf(':');
        return Optional.of(new Turn(
                new Span(start, start + matcher.end(1)),
                new Span(colon, colon + 1),
                new Span(start + matcher.end(), line.span().end())));
    }

    /** All in capitals, or a word for who asks and answers. */
    private boolean isLabel(String label) {
        boolean capitals = label.codePoints().noneMatch(Character::isLowerCase) && label.length() > 2;
        return capitals || issuers.is(Issuers.Kind.LABEL, label);
    }
}
