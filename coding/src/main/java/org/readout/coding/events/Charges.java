package org.readout.coding.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Sector;
import org.readout.model.Stance;
import org.readout.model.Status;

/**
 * Who speaks and charges: a named party whose words tell a wrong act of another named party accuses it, also under a bare
 * "said" (codebook, section 7).
 */
final class Charges {

    private static final Set<EventType> WRONGS = EnumSet.of(EventType.ASSAULT, EventType.COERCE);
    private static final Set<Sector> NO_ACCUSERS = EnumSet.of(Sector.JRN, Sector.EDU, Sector.MED, Sector.CVL);

    private Charges() {}

    static List<Act> of(ParsedArticle article, ArticleParties parties, List<Act> acts) {
        List<Act> charges = new ArrayList<>();
        Set<TokenRef> charged = new HashSet<>();
        for (Act act : acts) {
            speaker(act)
                    .filter(ref -> !isAccusedThere(act, acts))
                    .filter(charged::add)
                    .ifPresent(ref -> charge(article, parties, act, ref).ifPresent(charges::add));
        }
        return charges;
    }

    private static Optional<TokenRef> speaker(Act act) {
        if (!WRONGS.contains(act.type())
                || act.status() == Status.NEGATED
                || act.attribution().isEmpty()) {
            return Optional.empty();
        }
        SpeechLink innermost = act.attribution().get(act.attribution().size() - 1);
        return innermost.stance() == Stance.CLAIMS ? innermost.speaker() : Optional.empty();
    }

    private static Optional<Act> charge(ParsedArticle article, ArticleParties parties, Act act, TokenRef speaker) {
        ResolvedParty accuser = parties.parties(speaker).get(0);
        List<ResolvedParty> accused = act.actors().stream()
                .filter(actor -> isNamed(actor) && !actor.isSameAs(accuser) && !onOneSide(actor, accuser))
                .toList();
        if (accused.isEmpty() || !mayAccuse(accuser)) {
            return Optional.empty();
        }
        Act charge = new Act(cueRef(article, act, speaker), EventType.ACCUSE);
        charge.add(Mode.ALLEGE);
        charge.actors().add(accuser);
        charge.recipients().addAll(accused);
        charge.attribution(act.attribution().subList(0, act.attribution().size() - 1));
        charge.because("type", "who speaks and charges", "told of " + act.type());
        return Optional.of(charge);
    }

    /** "Expressed concern about the detention of soldiers by ...": the sentence's own words accuse already. */
    private static boolean isAccusedThere(Act wrong, List<Act> acts) {
        return acts.stream()
                .filter(act -> act.type() == EventType.ACCUSE
                        && act.trigger().sentence() == wrong.trigger().sentence())
                .anyMatch(act -> act.recipients().stream()
                        .anyMatch(party -> wrong.actors().stream().anyMatch(party::isSameAs)));
    }

    private static boolean isNamed(ResolvedParty party) {
        return !party.name().isEmpty() || party.kind() == PartyKind.STATE;
    }

    private static boolean mayAccuse(ResolvedParty party) {
        boolean sector = party.sectors().isEmpty()
                || !NO_ACCUSERS.contains(party.sectors().get(0));
        return sector && (!party.name().isEmpty() || party.kind() == PartyKind.STATE || party.kind() == PartyKind.ORG);
    }

    private static boolean onOneSide(ResolvedParty a, ResolvedParty b) {
        return a.country().equals(b.country()) && a.sectors().stream().anyMatch(b.sectors()::contains);
    }

    /** The cue is the trigger: its words carry the charge. */
    private static TokenRef cueRef(ParsedArticle article, Act act, TokenRef speaker) {
        SpeechLink link = act.attribution().get(act.attribution().size() - 1);
        SentenceTree tree = article.tree(speaker.sentence());
        for (int token = 0; token < tree.size(); token++) {
            if (tree.token(token).span().equals(link.cue())) {
                return new TokenRef(speaker.sentence(), token);
            }
        }
        return act.trigger();
    }
}
