package org.readout.coding.time;

import java.util.Locale;
import java.util.Optional;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Token;

/** Reads off the tree which way the clause around some words looks. */
final class TenseReader {

    /** A chain of heads longer than this tells nothing about the clause any more. */
    private static final int FAR = 8;

    private final CalendarWords words;

    TenseReader(CalendarWords words) {
        this.words = words;
    }

    /** Where the clause around the tokens {@code first} to {@code end} looks. */
    Tense tense(SentenceTree tree, int first, int end) {
        int top = Attachment.top(tree, first, end);
        boolean weekday = words.has(Kind.WEEKDAY, tree.word(top));
        if (weekday && tree.preposition(top).equals("for")) {
            // "called a strike for Thursday"
            return Tense.FUTURE;
        }
        int at = tree.head(top);
        for (int step = 0; step < FAR && at != Token.ROOT; step++) {
            Optional<Tense> tense = ofPredicate(tree, at, FAR);
            if (tense.isPresent()) {
                return tense.get();
            }
            at = tree.head(at);
        }
        return Tense.OPEN;
    }

    private Optional<Tense> ofPredicate(SentenceTree tree, int index, int depth) {
        VerbForm form = VerbForm.of(tree, index, words);
        if (!form.verbal() || depth == 0) {
            return Optional.empty();
        }
        if (form.modal() && !form.perfect()) {
            return Optional.of(Tense.FUTURE);
        }
        if (form.past() || form.perfect()) {
            return Optional.of(form.perfect() ? Tense.PERFECT : Tense.PAST);
        }
        return form.infinitive() ? Optional.of(infinitive(tree, index, depth)) : present(tree.token(index), form);
    }

    /** An infinitive looks ahead under "plan", "order", "is to"; otherwise where its own governor looks. */
    private Tense infinitive(SentenceTree tree, int verb, int depth) {
        int head = tree.head(verb);
        if (head == Token.ROOT || prospective(tree.token(head))) {
            return Tense.FUTURE;
        }
        return ofPredicate(tree, head, depth - 1).orElse(Tense.OPEN);
    }

    /** "is testifying Thursday", "before the court hears it Monday", "plans a rally Sunday" look ahead. */
    private Optional<Tense> present(Token verb, VerbForm form) {
        if (!form.present()) {
            return Optional.empty();
        }
        boolean ahead = verb.tag().equals("VBG") || form.subordinate() || prospective(verb);
        return Optional.of(ahead ? Tense.FUTURE : Tense.OPEN);
    }

    private boolean prospective(Token token) {
        return words.has(Kind.PROSPECTIVE, token.lemma().toLowerCase(Locale.ROOT));
    }

    /** How a predicate is formed. */
    private record VerbForm(
            boolean verbal,
            boolean modal,
            boolean past,
            boolean perfect,
            boolean present,
            boolean infinitive,
            boolean subordinate) {

        static VerbForm of(SentenceTree tree, int index, CalendarWords words) {
            Token verb = tree.token(index);
            boolean verbal = verb.pos() == PartOfSpeech.VERB || verb.pos() == PartOfSpeech.AUX;
            VerbForm form = new VerbForm(verbal, false, verb.tag().equals("VBD"), false, present(verb), false, false);
            for (int child : tree.children(index)) {
                form = form.with(tree.token(child), words);
            }
            return form;
        }

        private VerbForm with(Token child, CalendarWords words) {
            String text = child.text().toLowerCase(Locale.ROOT);
            boolean copula = child.relation().startsWith("cop");
            boolean auxiliary = copula || child.relation().startsWith("aux");
            boolean mark = child.relation().startsWith("mark");
            return new VerbForm(
                    verbal || copula,
                    modal || (auxiliary && words.has(Kind.MODAL, text)),
                    past
                            || (auxiliary
                                    && child.tag().equals("VBD")
                                    && !child.lemma().equals("have")),
                    perfect || (auxiliary && child.lemma().equals("have")),
                    present || (auxiliary && present(child)),
                    infinitive || (child.tag().equals("TO") && mark),
                    subordinate
                            || ((mark || child.relation().startsWith("advmod")) && words.has(Kind.SUBORDINATOR, text)));
        }

        private static boolean present(Token token) {
            return token.tag().equals("VBZ") || token.tag().equals("VBP");
        }
    }
}
