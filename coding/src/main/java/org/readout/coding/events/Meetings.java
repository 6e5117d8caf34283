package org.readout.coding.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.lexicon.TriggerMatch;
import org.readout.coding.lexicon.TriggerMatcher;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.PartOfSpeech;

/**
 * "The call, which took place on Friday": a meeting that the text says was held, between the two who have just been told to
 * deal with each other (codebook, section 7, carried over).
 */
final class Meetings {

    private static final int REACH = 3;
    private static final Set<String> HAPPEN = Set.of("take", "hold", "happen", "occur");

    private final TriggerMatcher matcher;

    Meetings(TriggerMatcher matcher) {
        this.matcher = matcher;
    }

    /** Meetings of a sentence that name no party of their own; {@code before} are the acts told so far, in order. */
    List<Act> held(ParsedArticle article, int sentence, List<Act> before) {
        List<Act> meetings = new ArrayList<>();
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        for (int token = 0; token < tree.size(); token++) {
            if (tree.pos(token) == PartOfSpeech.NOUN && isDefinite(tree, token) && isHeld(tree, token)) {
                meeting(grammar, token)
                        .flatMap(match -> between(tree, sentence, match, before))
                        .ifPresent(meetings::add);
            }
        }
        return meetings;
    }

    private static boolean isDefinite(SentenceTree tree, int token) {
        return tree.hasChild(token, c -> tree.is(c, "det") && tree.word(c).equals("the"));
    }

    private static boolean isHeld(SentenceTree tree, int token) {
        boolean subject = tree.is(token, "nsubj") && HAPPEN.contains(tree.lemma(tree.head(token)));
        return subject || tree.hasChild(token, c -> tree.is(c, "acl") && HAPPEN.contains(tree.lemma(c)));
    }

    private Optional<TriggerMatch> meeting(Grammar grammar, int token) {
        return matcher.matches(grammar, token).stream()
                .filter(match -> match.entry().type() == EventType.CONSULT)
                .findFirst();
    }

    /** The first act of the nearest sentence in which two powers deal with each other. */
    private static Optional<Act> between(SentenceTree tree, int sentence, TriggerMatch match, List<Act> before) {
        for (int told = sentence - 1; told >= Math.max(0, sentence - REACH); told--) {
            int nearest = told;
            Optional<Act> dealing = before.stream()
                    .filter(act -> act.trigger().sentence() == nearest && isDealing(act))
                    .findFirst();
            if (dealing.isPresent()) {
                return Optional.of(meeting(tree, sentence, match, dealing.get()));
            }
        }
        return Optional.empty();
    }

    private static boolean isDealing(Act act) {
        return !act.actors().isEmpty()
                && !act.recipients().isEmpty()
                && everyone(act).allMatch(Constraints::isPower);
    }

    private static Act meeting(SentenceTree tree, int sentence, TriggerMatch match, Act dealing) {
        Act act = new Act(new TokenRef(sentence, match.token()), match);
        act.actors().addAll(dealing.actors());
        act.recipients().addAll(dealing.recipients());
        act.datedBy(new TokenRef(sentence, happening(tree, match.token())));
        act.because("actor", "carried over", "the two sides of the act told before");
        return act;
    }

    private static int happening(SentenceTree tree, int token) {
        return tree.children(token, "acl").stream()
                .filter(c -> HAPPEN.contains(tree.lemma(c)))
                .findFirst()
                .orElse(tree.is(token, "nsubj") ? tree.head(token) : token);
    }

    private static java.util.stream.Stream<ResolvedParty> everyone(Act act) {
        return java.util.stream.Stream.concat(act.actors().stream(), act.recipients().stream());
    }
}
