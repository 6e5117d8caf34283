package org.readout.coding.records;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.readout.coding.events.Act;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Mode;
import org.readout.model.Quantity;
import org.readout.model.Span;

/** Reads the numbers that an act's sentence gives for it: tolls, arrests, crowds, sums (codebook, sections 1 and 7). */
final class Quantities {

    private static final Set<String> DEADLY = Set.of(
            "kill",
            "die",
            "dead",
            "slay",
            "murder",
            "execute",
            "massacre",
            "assassinate",
            "perish",
            "death",
            "behead",
            "slaughter",
            "killing",
            "assassination",
            "execution");
    private static final Set<String> WOUNDING = Set.of("injure", "wound", "hurt", "maim", "injured", "wounded");

    private final NumberWords numbers = new NumberWords();

    List<Quantity> of(ParsedArticle article, Act act) {
        List<Quantity> found = new ArrayList<>();
        SentenceTree tree = article.tree(act.trigger().sentence());
        Grammar grammar = article.grammar(act.trigger().sentence());
        for (int word : near(tree, act)) {
            kind(act, tree.lemma(word))
                    .ifPresent(kind -> victims(grammar, tree, word)
                            .forEach(head -> counted(article, act, head, kind).ifPresent(found::add)));
        }
        money(article, act, tree).ifPresent(found::add);
        return found.stream()
                .collect(java.util.stream.Collectors.toMap(
                        Quantity::kind, q -> q, (a, b) -> a, java.util.LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The trigger and the verbs joined to it: "killed two and wounded five". */
    private static List<Integer> near(SentenceTree tree, Act act) {
        List<Integer> words = new ArrayList<>();
        words.add(act.trigger().token());
        words.addAll(tree.children(act.trigger().token(), "conj", "advcl"));
        return words;
    }

    private static Optional<Quantity.Kind> kind(Act act, String lemma) {
        if (DEADLY.contains(lemma)) {
            return Optional.of(Quantity.Kind.DEAD);
        }
        if (WOUNDING.contains(lemma)) {
            return Optional.of(Quantity.Kind.INJURED);
        }
        if (act.type() == EventType.COERCE && act.modes().contains(Mode.ARREST)) {
            return Optional.of(Quantity.Kind.ARRESTED);
        }
        if (act.type() == EventType.COERCE && act.modes().contains(Mode.DEPORT) || lemma.equals("displace")) {
            return Optional.of(Quantity.Kind.DISPLACED);
        }
        return act.type() == EventType.PROTEST ? Optional.of(Quantity.Kind.CROWD) : Optional.empty();
    }

    private static List<Integer> victims(Grammar grammar, SentenceTree tree, int word) {
        if (!tree.isVerb(word)) {
            List<Integer> of = new ArrayList<>(grammar.marked(word, "of"));
            of.addAll(tree.children(word, "nmod:poss"));
            return of;
        }
        List<Integer> patients = grammar.patients(word);
        return patients.isEmpty() ? grammar.agents(word) : patients;
    }

    private Optional<Quantity> counted(ParsedArticle article, Act act, int head, Quantity.Kind kind) {
        SentenceTree tree = article.tree(act.trigger().sentence());
        OptionalDouble number = numbers.of(tree, head);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Span span = tree.nounPhrase(head);
        return Optional.of(
                new Quantity(kind, number.getAsDouble(), Optional.empty(), Excerpt.of(article.text(), span)));
    }

    private Optional<Quantity> money(ParsedArticle article, Act act, SentenceTree tree) {
        int[] range = tree.subtree(act.trigger().token());
        for (int i = range[0]; i <= range[1]; i++) {
            Optional<String> currency = numbers.currency(tree, i);
            if (currency.isPresent()) {
                OptionalDouble amount = numbers.amountBeside(tree, i);
                if (amount.isPresent()) {
                    TokenRef ref = new TokenRef(act.trigger().sentence(), i);
                    return Optional.of(new Quantity(
                            Quantity.Kind.MONEY,
                            amount.getAsDouble(),
                            currency,
                            Excerpt.of(article.text(), numbers.amountSpan(tree, ref.token()))));
                }
            }
        }
        return Optional.empty();
    }
}
