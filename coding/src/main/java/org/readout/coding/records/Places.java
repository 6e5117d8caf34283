package org.readout.coding.records;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.events.Act;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.places.ArticlePlaces;
import org.readout.coding.places.Place;
import org.readout.coding.places.PlaceKind;
import org.readout.coding.places.Resolution;
import org.readout.coding.places.Toponym;
import org.readout.coding.places.Use;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EntityType;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Location;
import org.readout.model.Reason;
import org.readout.model.Span;
import org.readout.model.Where;

/**
 * The place of an act: the nearest phrase of location under its trigger or the verb above it, or what the reader net shows, with
 * what the gazetteer makes of it. Stateless.
 */
final class Places {

    private static final Set<String> LOCATIVE =
            Set.of("in", "at", "near", "outside", "inside", "around", "across", "on", "along", "throughout", "off");
    private static final Set<PartyKind> SOMEBODY = EnumSet.of(PartyKind.PERSON, PartyKind.OFFICIAL, PartyKind.ARMED);
    private static final Set<EventType> BODILY =
            EnumSet.of(EventType.ASSAULT, EventType.COERCE, EventType.PROTEST, EventType.MOBILIZE);
    private static final int MAX_STEPS = 3;

    private final ParsedArticle article;
    private final ArticleParties parties;
    private final ArticlePlaces places;

    Places(ParsedArticle article, ArticleParties parties, ArticlePlaces places) {
        this.article = article;
        this.parties = parties;
        this.places = places;
    }

    /** The words that name a place in a phrase, and whether they are the phrase's head or stand under it. */
    private record Found(Toponym toponym, boolean isHead) {}

    Optional<PlacedAct> of(Act act) {
        int sentence = act.trigger().sentence();
        SentenceTree tree = article.tree(sentence);
        return nearest(tree, act)
                .map(token -> placed(tree, new TokenRef(sentence, token), "a phrase of place by the trigger"))
                .or(() -> act.places().stream()
                        .filter(token -> !isSomebody(new TokenRef(sentence, token)))
                        .findFirst()
                        .map(token -> placed(tree, new TokenRef(sentence, token), "the reader net shows it")))
                .or(() -> besideParty(tree, act)
                        .map(token -> placed(tree, new TokenRef(sentence, token), "where the text puts a party")));
    }

    /**
     * "Police in Paris arrested three men": whoever lays hands on somebody is where they are, if nothing else says where. Of
     * one with a name of its own the place is part of who it is ("the Taliban in Pakistan").
     */
    private Optional<Integer> besideParty(SentenceTree tree, Act act) {
        if (!BODILY.contains(act.type())) {
            return Optional.empty();
        }
        return Stream.concat(act.recipients().stream(), act.actors().stream())
                .filter(party -> party.name().isEmpty())
                .map(ResolvedParty::ref)
                .filter(ref -> ref.sentence() == act.trigger().sentence())
                .flatMap(ref -> tree.children(ref.token(), "nmod").stream())
                .filter(token -> isPlace(tree, act, token))
                .findFirst();
    }

    private Optional<Integer> nearest(SentenceTree tree, Act act) {
        int at = act.trigger().token();
        for (int step = 0; step <= MAX_STEPS; step++) {
            Optional<Integer> found = under(tree, act, at);
            if (found.isPresent()) {
                return found;
            }
            if (tree.isRoot(at) || tree.is(at, "ccomp") || tree.relation(at).equals("acl:relcl")) {
                return Optional.empty();
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    private Optional<Integer> under(SentenceTree tree, Act act, int head) {
        for (int child : tree.children(head, "obl", "nmod", "obj")) {
            if (isPlace(tree, act, child)) {
                return Optional.of(child);
            }
            if (tree.is(child, "obj") || tree.is(child, "obl")) {
                Optional<Integer> deeper = tree.children(child, "nmod").stream()
                        .filter(below -> isPlace(tree, act, below))
                        .findFirst();
                if (deeper.isPresent()) {
                    return deeper;
                }
            }
        }
        return Optional.empty();
    }

    /** "In Kampala", "at a base in Balkh" where the net takes it for the place too, but not "in the wake of the strike on Aleppo". */
    private boolean isPlace(SentenceTree tree, Act act, int token) {
        String preposition = tree.preposition(token);
        TokenRef ref = new TokenRef(act.trigger().sentence(), token);
        if (!LOCATIVE.contains(preposition) || preposition.equals("on") && isState(ref)) {
            return false;
        }
        return parties.parties(ref).get(0).kind() == PartyKind.PLACE
                || isInPlaceName(tree, token)
                || places.at(ref).filter(toponym -> toponym.use() == Use.PLACE).isPresent()
                || act.places().contains(token) && !isSomebody(ref);
    }

    /** Whether the words name people rather than a spot: towns are taken from somebody, not in somebody. */
    private boolean isSomebody(TokenRef ref) {
        return SOMEBODY.contains(parties.parties(ref).get(0).kind());
    }

    /** "Sanctions on Russia", "pressure on Pyongyang": what something is put on is no place. */
    private boolean isState(TokenRef ref) {
        return places.at(ref)
                .flatMap(Toponym::resolution)
                .map(resolution -> resolution.place().kind())
                .filter(kind -> kind == PlaceKind.COUNTRY || kind == PlaceKind.CAPITAL)
                .isPresent();
    }

    private PlacedAct placed(SentenceTree tree, TokenRef ref, String why) {
        ResolvedParty party = parties.parties(ref).get(0);
        Excerpt mention = Excerpt.of(article.text(), tree.nounPhrase(ref.token()));
        Optional<Found> found = found(tree, ref)
                .or(() -> party.antecedent().flatMap(places::at).map(toponym -> new Found(toponym, true)));
        Optional<Resolution> resolution = found.flatMap(one -> one.toponym().resolution());
        boolean isContainer = resolution.filter(Resolution::isContainer).isPresent()
                || found.filter(one -> !one.isHead()).isPresent();
        Optional<Location> location = resolution.map(one -> one.place().location(isContainer));
        String country =
                location.map(Location::country).filter(code -> !code.isEmpty()).orElse(party.country());
        List<Reason> reasons = new ArrayList<>();
        reasons.add(new Reason("where", "place", why, Optional.of(mention.span())));
        resolution.ifPresent(one ->
                reasons.add(reason(one, found.map(f -> f.toponym().span()).orElse(mention.span()))));
        // of "in Tbilisi" the town is the place, though Tbilisi that acts is Georgia
        String name =
                location.filter(one -> !one.isContainer()).map(Location::name).orElse(party.name());
        return new PlacedAct(new Where(mention, name, country, location), reasons);
    }

    /** The name of a place that a phrase's head is a part of, else the first one under the head: "a village outside Homs". */
    private Optional<Found> found(SentenceTree tree, TokenRef ref) {
        Optional<Found> own = places.at(ref).map(toponym -> new Found(toponym, true));
        if (own.isPresent()) {
            return own;
        }
        int[] range = tree.subtree(ref.token());
        Span phrase = tree.tokenSpan(range[0], range[1]);
        return places.in(ref.sentence(), phrase).stream()
                .filter(toponym -> toponym.resolution().isPresent())
                .findFirst()
                .map(toponym -> new Found(toponym, false));
    }

    private static Reason reason(Resolution resolution, Span span) {
        StringBuilder detail = new StringBuilder(resolution.isContainer() ? "in " : "");
        detail.append(resolution.place().described());
        if (!resolution.reasons().isEmpty()) {
            detail.append(": ").append(String.join("; ", resolution.reasons()));
        }
        List<String> others = resolution.others().stream().map(Place::described).toList();
        if (!others.isEmpty()) {
            detail.append(". Not ").append(String.join(", nor ", others));
        }
        return new Reason("where", "gazetteer, " + resolution.place().source(), detail.toString(), Optional.of(span));
    }

    private static boolean isInPlaceName(SentenceTree tree, int token) {
        return tree.sentence().names().stream()
                .anyMatch(name -> name.type() == EntityType.PLACE && name.first() <= token && token < name.end());
    }
}
