package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.parties.Parties;
import org.readout.coding.syntax.ParsedArticle;

/**
 * Writes the choices of an article as examples to fit the weights from: a line {@code label feature...} for each candidate
 * and for none, an empty line after each choice. Features are numbers; {@link #names()} says what they mean.
 */
public final class TrainingChoices {

    private final Coreference model;

    private TrainingChoices(Coreference model) {
        this.model = model;
    }

    /** Where nothing is known, the weights given choose. */
    public static TrainingChoices with(Coreference model) {
        return new TrainingChoices(model);
    }

    /** The names of all features, in the order of their numbers. */
    public static List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < PairFeatures.space().size(); i++) {
            names.add(PairFeatures.space().name(i));
        }
        return names;
    }

    /** Reads an article and writes those of its choices of which something is known. */
    public void write(
            ParsedArticle article,
            List<QuotedWords> quotations,
            Parties parties,
            KnownChains known,
            Consumer<String> lines) {
        Chooser chooser = choice -> {
            List<List<EntityMention>> candidates = choice.candidates().stream()
                    .map(referent ->
                            referent.mentions().stream().map(Traits::mention).toList())
                    .toList();
            Optional<List<Boolean>> right = known.right(choice.mention().mention(), candidates);
            right.ifPresent(labels -> write(choice, labels, lines));
            int best = model.best(choice);
            return right.map(labels -> labels.get(best) ? best : labels.indexOf(true))
                    .orElse(best);
        };
        List<Traits> mentions = model.mentions(article, quotations, new Profiles(article, parties));
        new Resolver(article, new QuotationIndex(quotations), mentions, chooser).resolve();
    }

    private static void write(Choice choice, List<Boolean> labels, Consumer<String> lines) {
        for (int i = 0; i < labels.size(); i++) {
            lines.accept((labels.get(i) ? "1 " : "0 ")
                    + Arrays.stream(choice.features().get(i))
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(" ")));
        }
        lines.accept("");
    }
}
