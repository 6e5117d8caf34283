package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coding.syntax.ParsedArticle;

/** Puts the mentions of an article together, from the first to the last. Lives for one article. */
final class Resolver {

    private final ParsedArticle article;
    private final List<Traits> mentions;
    private final PairFeatures features;
    private final Candidates candidates = new Candidates();
    private final List<Referent> referents = new ArrayList<>();
    private final Map<Traits, Referent> byMention = new HashMap<>();
    private final Chooser chooser;

    Resolver(ParsedArticle article, QuotationIndex quotations, List<Traits> mentions, Chooser chooser) {
        this.article = article;
        this.mentions = List.copyOf(mentions);
        this.features = new PairFeatures(article, quotations, new NameCounts(mentions));
        this.chooser = chooser;
    }

    List<Referent> resolve() {
        mentions.forEach(this::read);
        return referents;
    }

    private void read(Traits traits) {
        Choice choice = choice(traits);
        int chosen = chooser.choose(choice);
        Referent referent =
                chosen == choice.none() ? added() : choice.candidates().get(chosen);
        referent.add(traits);
        byMention.put(traits, referent);
        candidates.mentioned(referent, traits);
    }

    private Referent added() {
        Referent referent = new Referent();
        referents.add(referent);
        return referent;
    }

    private Choice choice(Traits traits) {
        List<Referent> possible = candidates.of(traits).stream()
                .filter(candidate -> !isOwnObject(traits, candidate))
                .toList();
        List<int[]> rows = new ArrayList<>(possible.size() + 1);
        Likeness best = Likeness.NONE;
        int subjects = 0;
        int persons = 0;
        features.begin(traits);
        for (int rank = 0; rank < possible.size(); rank++) {
            Referent candidate = possible.get(rank);
            Likeness likeness = Likeness.of(traits, candidate);
            rows.add(features.ofPair(traits, candidate, likeness, rank, subjects, persons));
            subjects += isSubject(candidate.last().role()) ? 1 : 0;
            persons += candidate.kind() == EntityKind.PERSON ? 1 : 0;
            best = likeness.compareTo(best) < 0 ? likeness : best;
        }
        rows.add(features.ofNew(traits, best));
        return new Choice(traits, possible, rows);
    }

    /** "Police fired at them": nobody is the object of his own verb, but for pronouns in "self" (principle B of binding theory). */
    private boolean isOwnObject(Traits traits, Referent candidate) {
        return traits.form().isPronoun()
                && !isSubject(traits.role())
                && Structure.of(article, traits, candidate.last()) == Structure.SAME_VERB;
    }

    private static boolean isSubject(SyntacticRole role) {
        return role == SyntacticRole.SUBJECT || role == SyntacticRole.PASSIVE;
    }
}
