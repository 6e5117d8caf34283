package org.readout.coding.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readout.coding.precedents.Precedent;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EventType;
import org.readout.model.OwnCode;
import org.readout.model.PartOfSpeech;
import org.readout.model.ProposedAct;

/**
 * Finds the entries of the lexicon in a sentence and the tokens that fill their slots.
 *
 * <p>Immutable and thread-safe; the cost is linear in the sentence and the number of entries of each word.
 */
public final class TriggerMatcher {

    private final Lexicon lexicon;

    public TriggerMatcher(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** All entries of the lexicon itself that match at a token, the most specific first. */
    public List<TriggerMatch> matches(Grammar grammar, int token) {
        return matches(grammar, token, lexicon::entries);
    }

    /** Heads of the parties that stand beside the act of a trigger and do not do it: "police foiled an attack". */
    public List<Integer> bystanders(Grammar grammar, int trigger) {
        return new Bystanders(lexicon, grammar).of(trigger);
    }

    /** Whether a thing of this lemma kills for whoever sends it: "an Israeli missile". */
    public boolean isWeapon(String lemma) {
        return lexicon.isWeapon(lemma);
    }

    /** Whether a thing of this lemma before the noun of an attack is what it hits: "the embassy bombings". */
    public boolean isTarget(String lemma) {
        return lexicon.isTarget(lemma);
    }

    /** Whether a verb only says that an act was stopped. */
    public boolean onlyStops(Grammar grammar, int verb) {
        return new Bystanders(lexicon, grammar).stops(verb, this);
    }

    /** A match for an act that only the reader net sees. {@code actors}, {@code recipients}: the tokens that it gives them. */
    public TriggerMatch learned(Grammar grammar, ProposedAct act, List<Integer> actors, List<Integer> recipients) {
        SentenceTree tree = grammar.tree();
        Entry.Kind kind = tree.isVerb(act.token()) ? Entry.Kind.VERB : Entry.Kind.NOUN;
        Entry entry = Entry.learned(act.type(), Set.copyOf(act.modes()), kind, tree.lemma(act.token()));
        List<Integer> words = new ArrayList<>(List.of(act.token()));
        words.addAll(tree.children(act.token(), "compound:prt"));
        words.sort(Integer::compare);
        return new TriggerMatch(
                entry,
                act.token(),
                words,
                Map.of(Slot.ACT, actors, Slot.REC, recipients),
                Map.of(),
                new ClauseFinder(grammar).governedBy(act.token(), Set.of(), Set.of()));
    }

    /** A match for an act that a user's example says a word tells: who does it and to whom is asked of the tree. */
    public TriggerMatch taught(Grammar grammar, int token, Precedent precedent) {
        SentenceTree tree = grammar.tree();
        Entry.Kind kind = tree.isVerb(token) ? Entry.Kind.VERB : Entry.Kind.NOUN;
        Entry entry = Entry.taught(
                precedent.type(), Set.copyOf(precedent.modes()), kind, tree.lemma(token), precedent.source());
        return asked(grammar, token, entry);
    }

    /** A match for what only a code of the user's own tells, likewise. */
    public TriggerMatch coded(Grammar grammar, int token, OwnCode code) {
        SentenceTree tree = grammar.tree();
        Entry.Kind kind = tree.isVerb(token) ? Entry.Kind.VERB : Entry.Kind.NOUN;
        return asked(grammar, token, Entry.taught(EventType.OWN, Set.of(), kind, tree.lemma(token), code.example()));
    }

    private TriggerMatch asked(Grammar grammar, int token, Entry entry) {
        MatchBuilder builder = new MatchBuilder(entry, grammar, token, lexicon);
        builder.elementsFit();
        return builder.build();
    }

    /** A user's entries that match at a token and tell an act, the most specific first. */
    public List<TriggerMatch> own(Grammar grammar, int token) {
        return matches(grammar, token, lexicon.own()::acts);
    }

    /** A user's entry that matches at a token and says that it tells no act. */
    public Optional<TriggerMatch> idle(Grammar grammar, int token) {
        return matches(grammar, token, lexicon.own()::idle).stream().findFirst();
    }

    private List<TriggerMatch> matches(Grammar grammar, int token, Function<String, List<Entry>> index) {
        return candidates(grammar.tree(), token, index).stream()
                .flatMap(entry -> match(entry, grammar, token).stream())
                .toList();
    }

    private static List<Entry> candidates(SentenceTree tree, int token, Function<String, List<Entry>> index) {
        List<Entry> entries = new ArrayList<>(index.apply(tree.lemma(token)));
        if (isPredicate(tree, token)) {
            entries.addAll(index.apply("be"));
        }
        String word = tree.word(token);
        if (!word.equals(tree.lemma(token))) {
            index.apply(word).stream()
                    .filter(entry -> entry.kind() != Entry.Kind.VERB && !entries.contains(entry))
                    .forEach(entries::add);
        }
        return entries;
    }

    /** "Is under arrest": in the tree the noun is the head and "be" its copula. */
    private static boolean isPredicate(SentenceTree tree, int token) {
        return !tree.isVerb(token) && !tree.children(token, "cop").isEmpty();
    }

    private Optional<TriggerMatch> match(Entry entry, Grammar grammar, int token) {
        if (!headFits(entry, grammar.tree(), token)) {
            return Optional.empty();
        }
        MatchBuilder builder = new MatchBuilder(entry, grammar, token, lexicon);
        return builder.elementsFit() && builder.wordsFit() ? Optional.of(builder.build()) : Optional.empty();
    }

    private static boolean headFits(Entry entry, SentenceTree tree, int token) {
        PartOfSpeech pos = tree.pos(token);
        String tag = tree.token(token).tag();
        if (entry.head().equals("be") && entry.kind() == Entry.Kind.VERB) {
            return isPredicate(tree, token) || tree.lemma(token).equals("be") && pos == PartOfSpeech.VERB;
        }
        return switch (entry.kind()) {
            case VERB -> isVerbal(entry, tree, token);
            case NOUN ->
                pos == PartOfSpeech.NOUN
                        || pos == PartOfSpeech.PROPN && isCommonWord(tree, token)
                        || tag.equals("VBG")
                                && tree.word(token).equals(entry.head())
                                && !tree.children(token, "det").isEmpty();
            case ADJECTIVE -> pos == PartOfSpeech.ADJ || tag.startsWith("VB") || pos == PartOfSpeech.ADV;
        };
    }

    private static boolean isVerbal(Entry entry, SentenceTree tree, int token) {
        if (!tree.lemma(token).equals(entry.head())) {
            return false;
        }
        return tree.isVerb(token) && (entry.head().equals("be") || tree.pos(token) != PartOfSpeech.AUX)
                || tree.pos(token) == PartOfSpeech.ADJ && tree.word(token).endsWith("ed");
    }

    /** A common noun in a headline or at the head of a proper compound, not a name's part. */
    private static boolean isCommonWord(SentenceTree tree, int token) {
        String text = tree.token(token).text();
        return text.equals(text.toLowerCase(Locale.ROOT)) || token == 0 || isHeadline(tree);
    }

    private static boolean isHeadline(SentenceTree tree) {
        int capitalised = 0;
        int words = 0;
        for (int i = 0; i < tree.size(); i++) {
            String text = tree.token(i).text();
            if (text.length() > 3 && Character.isLetter(text.charAt(0))) {
                words++;
                capitalised += Character.isUpperCase(text.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 3 && capitalised * 10 >= words * 8;
    }
}
