package org.readout.evaluation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.coding.coreference.Chain;
import org.readout.coding.coreference.EntityMention;
import org.readout.model.Analysis;
import org.readout.model.Span;

/** Scores GAP by the chains as read: whether the pronoun's chain holds a name. */
final class GapScore {

    private static final Set<String> SHE = Set.of("she", "her", "hers");

    private final CoreferenceReader reader;
    private Tally he = Tally.NONE;
    private Tally she = Tally.NONE;

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
}
