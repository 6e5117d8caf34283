package org.readout.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.coding.coreference.Chain;
import org.readout.coding.coreference.EntityMention;
import org.readout.coding.coreference.Weighing;
import org.readout.model.Analysis;
import org.readout.model.Span;

/** Scores GAP: by the chains as read, and by which of the two names weighs more. */
final class GapScore {

    /** How much more a third candidate must weigh than both names, to be taken for right. */
    private static final double MARGIN = 2.0;

    private static final Set<String> SHE = Set.of("she", "her", "hers");

    private final CoreferenceReader reader;
    private Tally he = Tally.NONE;
    private Tally she = Tally.NONE;
    private Tally ofTwo = Tally.NONE;

    GapScore(CoreferenceReader reader) {
        this.reader = reader;
    }

    void add(List<GapText> texts) throws IOException {
        for (GapText text : texts) {
            Analysis analysis = reader.analyse(text.id(), text.text());
            Tally tally = tally(text, ofChains(text, reader.chains(analysis)));
            if (SHE.contains(text.pronoun().of(text.text()).toLowerCase(Locale.ROOT))) {
                she = she.plus(tally);
            } else {
                he = he.plus(tally);
            }
            ofTwo = ofTwo.plus(tally(text, ofTwo(text, reader.weighings(analysis))));
        }
    }

    /** As read. */
    Tally read() {
        return he.plus(she);
    }

    Tally he() {
        return he;
    }

    Tally she() {
        return she;
    }

    /** Told the two names. */
    Tally ofTwo() {
        return ofTwo;
    }

    private static Tally tally(GapText text, List<Boolean> found) {
        Tally tally = Tally.NONE;
        for (int i = 0; i < found.size(); i++) {
            boolean right = text.right().get(i);
            tally = tally.plus(new Tally(found.get(i) && right ? 1 : 0, right ? 1 : 0, found.get(i) ? 1 : 0));
        }
        return tally;
    }

    private static List<Boolean> ofChains(GapText text, List<Chain> chains) {
        List<EntityMention> beside = chains.stream()
                .filter(chain -> chain.mentions().stream()
                        .anyMatch(mention -> mention.span().equals(text.pronoun())))
                .flatMap(chain -> chain.mentions().stream())
                .toList();
        return text.names().stream().map(name -> names(beside, name)).toList();
    }

    private static boolean names(List<EntityMention> mentions, Span name) {
        return mentions.stream()
                .anyMatch(mention -> !mention.form().isPronoun()
                        && !mention.joint()
                        && mention.core().overlaps(name));
    }

    private static List<Boolean> ofTwo(GapText text, List<Weighing> weighings) {
        for (Weighing weighing : weighings) {
            if (weighing.mention().span().equals(text.pronoun())) {
                double one = weight(text.names().get(0), text, weighing);
                double other = weight(text.names().get(1), text, weighing);
                double third = third(text, weighing);
                boolean neither = third > Math.max(one, other) + MARGIN;
                return List.of(!neither && one >= other, !neither && other > one);
            }
        }
        return List.of(false, false);
    }

    /** A name's weight as a candidate; a name after the pronoun has that of someone new. */
    private static double weight(Span name, GapText text, Weighing weighing) {
        for (int i = 0; i < weighing.candidates().size(); i++) {
            if (names(weighing.candidates().get(i), name)) {
                return weighing.sums().get(i);
            }
        }
        int none = weighing.candidates().size();
        return name.start() > text.pronoun().start() ? weighing.sums().get(none) : Double.NEGATIVE_INFINITY;
    }

    private static double third(GapText text, Weighing weighing) {
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < weighing.candidates().size(); i++) {
            List<EntityMention> candidate = weighing.candidates().get(i);
            if (text.names().stream().noneMatch(name -> names(candidate, name))) {
                most = Math.max(most, weighing.sums().get(i));
            }
        }
        return most;
    }
}
