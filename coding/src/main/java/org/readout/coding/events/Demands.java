package org.readout.coding.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.attribution.Attributions;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.attribution.StatementIndex;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.syntax.Grammar;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Sector;
import org.readout.model.Stance;
import org.readout.model.Status;

/**
 * "Baku must reopen the road", said by a political actor about another party, is a request (codebook, section 7). Advice of
 * analysts and what one ought to do oneself is none.
 */
final class Demands {

    private static final Set<String> MODALS = Set.of("must", "should");
    private static final Set<String> FIRST_PERSON = Set.of("i", "we");
    private static final Set<Sector> ADVISERS = EnumSet.of(Sector.JRN, Sector.EDU, Sector.MED, Sector.BUS, Sector.CVL);

    private final ParsedArticle article;
    private final ArticleParties parties;
    private final Attributions attributions;
    private final List<QuotedWords> quotations;
    private final StatementIndex statements;

    Demands(
            ParsedArticle article,
            ArticleParties parties,
            Attributions attributions,
            List<QuotedWords> quotations,
            StatementIndex statements) {
        this.statements = statements;
        this.article = article;
        this.parties = parties;
        this.attributions = attributions;
        this.quotations = quotations;
    }

    /** The acts of a sentence with its demands; what is demanded is not coded by itself. */
    List<Act> added(int sentence, List<Act> acts) {
        List<Act> all = new ArrayList<>(acts);
        Grammar grammar = article.grammar(sentence);
        SentenceTree tree = grammar.tree();
        for (int token = 0; token < tree.size(); token++) {
            int verb = token;
            Optional<Integer> modal = tree.children(token, "aux").stream()
                    .filter(aux -> MODALS.contains(tree.lemma(aux)))
                    .findFirst();
            if (modal.isPresent()) {
                demand(grammar, sentence, verb, modal.get()).ifPresent(demand -> {
                    all.removeIf(act -> act.trigger().token() == verb && act.status() == Status.HYPOTHETICAL);
                    all.add(demand);
                });
            }
        }
        return all;
    }

    private Optional<Act> demand(Grammar grammar, int sentence, int verb, int modal) {
        List<SpeechLink> chain = attributions.chain(article, new TokenRef(sentence, verb), quotations, statements);
        if (chain.isEmpty()
                || chain.get(chain.size() - 1).speaker().isEmpty()
                || chain.get(chain.size() - 1).stance() == Stance.DENIES) {
            return Optional.empty();
        }
        ResolvedParty speaker =
                parties.parties(chain.get(chain.size() - 1).speaker().get()).get(0);
        List<ResolvedParty> asked = grammar.surfaceSubjects(verb).stream()
                .filter(subject -> !FIRST_PERSON.contains(grammar.tree().word(subject)))
                .flatMap(subject -> parties.parties(new TokenRef(sentence, subject)).stream())
                .filter(party -> isNamedPower(party) && !party.isSameAs(speaker))
                .toList();
        if (asked.isEmpty() || !maySpeak(speaker)) {
            return Optional.empty();
        }
        Act demand = new Act(new TokenRef(sentence, modal), EventType.REQUEST);
        demand.add(Mode.CHANGE);
        demand.actors().add(speaker);
        demand.recipients().addAll(asked);
        demand.attribution(chain.subList(0, chain.size() - 1));
        demand.because("type", "said that a named party must", grammar.tree().lemma(verb));
        return Optional.of(demand);
    }

    private static boolean maySpeak(ResolvedParty speaker) {
        boolean adviser = !speaker.sectors().isEmpty()
                && ADVISERS.contains(speaker.sectors().get(0));
        return switch (speaker.kind()) {
            case STATE, OFFICIAL, ARMED, COURT, ORG -> !adviser;
            case PERSON -> !speaker.sectors().isEmpty() && !adviser;
            case PEOPLE, PLACE, THING -> false;
        };
    }

    private static boolean isNamedPower(ResolvedParty party) {
        return party.isParty()
                && party.kind() != PartyKind.PEOPLE
                && !(party.kind() == PartyKind.PERSON && party.name().isEmpty());
    }
}
