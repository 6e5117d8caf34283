package org.readout.coding.attribution;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;

/**
 * Whom a speaking pronoun continues: after "Adeyemi said ..." the "she" of "she added" is Adeyemi.
 *
 * <p>Looks back a few sentences, so the cost for one pronoun is bounded. Immutable and thread-safe.
 */
final class SpeakerContinuity {

    private static final int REACH = 4;
    private static final Set<String> PERSON = Set.of("he", "she");
    private static final Set<String> THING = Set.of("it");
    private static final Set<String> SEVERAL = Set.of("they");
    private static final Set<String> BODIES = Set.of(
            "government",
            "ministry",
            "department",
            "group",
            "agency",
            "police",
            "organization",
            "organisation",
            "party",
            "court",
            "council",
            "committee",
            "embassy",
            "newspaper",
            "station",
            "network",
            "office",
            "army",
            "military",
            "administration",
            "commission",
            "company",
            "union",
            "house",
            "state",
            "country",
            "coalition",
            "movement",
            "parliament",
            "channel",
            "website",
            "kremlin",
            "pentagon",
            "alliance",
            "association",
            "authority",
            "bank",
            "board",
            "brigade",
            "bureau",
            "centre",
            "center",
            "charity",
            "church",
            "club",
            "command",
            "delegation",
            "faction",
            "federation",
            "firm",
            "force",
            "front",
            "hospital",
            "institute",
            "junta",
            "militia",
            "mission",
            "navy",
            "palace",
            "presidency",
            "regime",
            "secretariat",
            "service",
            "team",
            "tribunal",
            "university",
            "watchdog");
    private static final Set<String> DOCUMENTS =
            Set.of("report", "statement", "document", "letter", "study", "survey", "poll");

    private final SpeechVerbs verbs;

    SpeakerContinuity(SpeechVerbs verbs) {
        this.verbs = verbs;
    }

    /** The link with the speaker's fuller mention in place of a pronoun, where the talk before makes it plain. */
    SpeechLink resolved(ParsedArticle article, SpeechLink link) {
        return resolved(article, link, Integer.MAX_VALUE);
    }

    /** The same for the speaker of a quotation that begins in sentence {@code quoted}: what it says itself counts not. */
    SpeechLink resolved(ParsedArticle article, SpeechLink link, int quoted) {
        Optional<TokenRef> antecedent = link.speaker().flatMap(ref -> antecedent(article, ref, quoted));
        return antecedent.map(link::continuing).orElse(link);
    }

    private Optional<TokenRef> antecedent(ParsedArticle article, TokenRef pronoun, int quoted) {
        String word = article.tree(pronoun.sentence()).word(pronoun.token());
        if (!PERSON.contains(word) && !THING.contains(word) && !SEVERAL.contains(word)) {
            return Optional.empty();
        }
        int latest = quoted < pronoun.sentence() ? quoted - 1 : pronoun.sentence();
        for (int sentence = latest; sentence >= 0 && sentence >= latest - REACH; sentence--) {
            int before = sentence == pronoun.sentence() ? pronoun.token() : Integer.MAX_VALUE;
            OptionalInt speaker = mainSpeaker(article.grammar(sentence), before);
            SentenceTree tree = article.tree(sentence);
            if (speaker.isPresent() && agrees(tree, speaker.getAsInt(), word)) {
                return Optional.of(new TokenRef(sentence, speaker.getAsInt()));
            }
            if (takesOver(tree, word, before)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The speaker of a sentence's first cue, if it stands before a token. */
    private OptionalInt mainSpeaker(Grammar grammar, int before) {
        SentenceTree tree = grammar.tree();
        for (int token = 0; token < Math.min(tree.size(), before); token++) {
            if (verbs.isSpeech(tree, token)) {
                OptionalInt speaker = verbs.speaker(grammar, token);
                if (speaker.isPresent() && speaker.getAsInt() < before) {
                    return speaker;
                }
            }
        }
        return OptionalInt.empty();
    }

    /** Whether another who could be meant is the subject of the whole sentence and stands before a token. */
    private static boolean takesOver(SentenceTree tree, String word, int before) {
        for (int token = 0; token < tree.size(); token++) {
            if (tree.isRoot(token)) {
                return tree.children(token, "nsubj").stream()
                        .anyMatch(subject -> subject < before && agrees(tree, subject, word));
            }
        }
        return false;
    }

    private static boolean agrees(SentenceTree tree, int token, String word) {
        boolean noun = tree.pos(token) == PartOfSpeech.NOUN || tree.pos(token) == PartOfSpeech.PROPN;
        if (!noun) {
            return false;
        }
        boolean plural = tree.token(token).tag().endsWith("S") && !isNamed(tree, token)
                || tree.hasChild(token, c -> tree.is(c, "conj"));
        if (SEVERAL.contains(word)) {
            return plural || BODIES.contains(tree.lemma(token));
        }
        return !plural && isPerson(tree, token) == PERSON.contains(word);
    }

    /** "The United States": a name's plural is one party. */
    private static boolean isNamed(SentenceTree tree, int token) {
        return tree.sentence().names().stream()
                .anyMatch(name -> name.type() != EntityType.GROUP && name.first() <= token && token < name.end());
    }

    private static boolean isPerson(SentenceTree tree, int token) {
        boolean named = tree.sentence().names().stream()
                .filter(name -> name.first() <= token && token < name.end() || isInName(tree, token, name.first()))
                .anyMatch(name -> name.type() == EntityType.PERSON);
        return named
                || tree.pos(token) == PartOfSpeech.NOUN
                        && !BODIES.contains(tree.lemma(token))
                        && !DOCUMENTS.contains(tree.lemma(token));
    }

    /** "Spokesman John Doe": the name hangs on the title or stands beside it. */
    private static boolean isInName(SentenceTree tree, int token, int name) {
        int at = name;
        for (int step = 0; step < REACH && !tree.isRoot(at); step++) {
            if (!tree.is(at, "flat") && !tree.is(at, "appos")) {
                return false;
            }
            at = tree.head(at);
            if (at == token) {
                return true;
            }
        }
        return false;
    }
}
