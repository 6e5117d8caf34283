package org.readout.coding.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.Standing;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Sector;

/**
 * Who has been mentioned so far in an article, the latest first, and what later mentions refer to. Bounded memory of the
 * last mentions, so the cost stays linear in the article. Lives for one article.
 */
final class Discourse {

    private static final Set<String> NO_STATES = Set.of("IGO", "UNO", "NGO", "IMG", "MNC", "EUR", "ISM");
    private static final Set<PartyKind> PERSONS = Set.of(PartyKind.PERSON, PartyKind.OFFICIAL);

    private static final Set<String> WHERE = Set.of(
            "in", "at", "from", "to", "into", "near", "across", "around", "outside", "throughout", "toward", "towards");

    /** Whose country was taken from the passage is no further sign of where it plays. */
    private static final String FROM_SCENE = "; country of the passage";

    private final Map<String, ResolvedParty> byLastName = new HashMap<>();
    private final Map<String, ResolvedParty> byDescription = new HashMap<>();
    private final Map<String, Integer> countries = new HashMap<>();
    private String latestCountry = "";

    private final String text;
    private final Optional<TokenRef> issuer;
    private String issuing = "";
    private boolean issued;
    private String side = "";

    /** {@code issuer}: whose word the whole text is, where it is an official one. */
    Discourse(String text, Optional<TokenRef> issuer) {
        this.text = text;
        this.issuer = issuer;
    }

    void mentioned(ResolvedParty party, SentenceTree tree) {
        if (isIssuer(party)) {
            issuing = party.country();
            issued = true;
        } else if (issued && issuing.isEmpty() && side.isEmpty() && isOwnSide(party, tree)) {
            side = party.country();
        }
        if (!party.country().isEmpty() && !isEverywhere(party) && !party.how().endsWith(FROM_SCENE)) {
            countries.merge(party.country(), 1, Integer::sum);
            // nor does the United Nations
            latestCountry = isState(party.country()) ? party.country() : latestCountry;
        }
        if (!party.isParty()) {
            return;
        }
        remember(party, tree);
    }

    private boolean isIssuer(ResolvedParty party) {
        return issuer.filter(party.ref()::equals).isPresent();
    }

    /** Whom an official text first tells of as acting is of its issuer's side: "Secretary of State ... spoke today", "Kenya welcomes". */
    private static boolean isOwnSide(ResolvedParty party, SentenceTree tree) {
        int token = party.ref().token();
        int verb = tree.head(token);
        boolean acts = tree.relation(token).equals("nsubj") && tree.isRoot(verb) && isState(party.country());
        boolean present = acts
                && (tree.token(verb).tag().equals("VBZ")
                        || tree.token(verb).tag().equals("VBP"));
        return acts
                && (party.kind() == PartyKind.OFFICIAL && !party.name().isEmpty()
                        || party.kind() == PartyKind.STATE && present);
    }

    /** "We" of an issuer whose country the heading does not tell. */
    ResolvedParty sided(ResolvedParty we) {
        return we.country().isEmpty() && !side.isEmpty()
                ? we.of(side, we.how() + "; whoever acts first is its side")
                : we;
    }

    /** The news agency that is quoted and the church that is named say nothing of where the passage plays. */
    private static boolean isEverywhere(ResolvedParty party) {
        return party.kind() == PartyKind.ORG
                && (party.sectors().contains(Sector.JRN) || party.sectors().contains(Sector.REL));
    }

    static boolean isPlural(SentenceTree tree, int token) {
        if (Set.of("states", "nations", "netherlands", "philippines", "emirates")
                .contains(tree.word(token))) {
            return false;
        }
        String tag = tree.token(token).tag();
        return tag.equals("NNS")
                || tag.equals("NNPS")
                || Pronouns.PLURAL.contains(tree.word(token))
                || tree.hasChild(token, c -> tree.is(c, "conj"))
                || Set.of("police", "people").contains(tree.lemma(token));
    }

    private void remember(ResolvedParty party, SentenceTree tree) {
        boolean bare = isDefinite(tree, party.ref().token())
                && party.name().equalsIgnoreCase(tree.word(party.ref().token()));
        if (bare) {
            // "the Secretary" by itself names nobody yet
            return;
        }
        if (!party.name().isEmpty() && PERSONS.contains(party.kind())) {
            String last = lastWord(party.name());
            byLastName.put(last, party);
            party.office().ifPresent(office -> byDescription.put(lastWord(office), party));
            String head = tree.lemma(party.ref().token());
            if (!party.name().toLowerCase(Locale.ROOT).contains(head)) {
                // "Secretary of State Ada Obi": the title is the head of her name
                byDescription.put(head, party);
            }
        }
        int token = party.ref().token();
        if (party.name().isEmpty()
                && party.kind() == PartyKind.OFFICIAL
                && !party.country().isEmpty()) {
            byDescription.putIfAbsent(tree.lemma(token), party);
        }
        if (!party.name().isEmpty()) {
            for (int apposition : tree.children(token, "appos")) {
                byDescription.put(tree.lemma(apposition), party);
            }
            for (int title : tree.children(token, "compound", "nmod", "amod")) {
                if (tree.pos(title) == org.readout.model.PartOfSpeech.NOUN
                        || tree.pos(title) == org.readout.model.PartOfSpeech.PROPN) {
                    byDescription.put(tree.lemma(title), party);
                }
            }
        }
    }

    private static String lastWord(String name) {
        String lower = name.toLowerCase(Locale.ROOT).trim();
        return lower.substring(lower.lastIndexOf(' ') + 1);
    }

    /** A name or description linked to the one it was introduced as. */
    ResolvedParty linked(ResolvedParty own, SentenceTree tree) {
        int token = own.ref().token();
        boolean isName = tree.pos(token) == org.readout.model.PartOfSpeech.PROPN;
        Optional<ResolvedParty> bearer = isName ? bearer(own, tree) : Optional.empty();
        if (bearer.isPresent()) {
            return Descriptions.resolvedTo(bare(own.ref(), tree), bearer.get(), "surname introduced earlier");
        }
        if (isName && (PERSONS.contains(own.kind()) || own.kind() == PartyKind.THING)) {
            ResolvedParty earlier = byLastName.get(lastWord(own.name().isEmpty() ? tree.word(token) : own.name()));
            if (earlier != null && !isFullerName(own, earlier)) {
                return Descriptions.resolvedTo(own, earlier, "name introduced earlier");
            }
        }
        boolean titled = isName && own.name().equalsIgnoreCase(tree.word(token));
        if (isDefinite(tree, token) && (titled || !isName && own.name().isEmpty())) {
            ResolvedParty earlier = byDescription.get(tree.lemma(token));
            boolean fits = earlier != null && (!titled || PERSONS.contains(earlier.kind()));
            if (earlier != null
                    && fits
                    && (own.country().isEmpty() || own.country().equals(earlier.country()))) {
                return Descriptions.resolvedTo(own, earlier, "described so earlier");
            }
        }
        if (!own.isParty() || !own.country().isEmpty() || isIssuer(own)) {
            return own;
        }
        ResolvedParty placed = inOffice(own);
        boolean ofOne = placed.country().isEmpty() && !TwoParties.isMeant(tree, token);
        return ofOne ? inScene(placed) : placed;
    }

    /** The person who was introduced with a surname that is also a state's or a capital's: "Jordan" after "Michael Jordan". */
    private Optional<ResolvedParty> bearer(ResolvedParty own, SentenceTree tree) {
        int token = own.ref().token();
        boolean isAlone =
                tree.children(token, "compound", "flat", "amod", "nmod", "det").isEmpty();
        if (own.kind() != PartyKind.STATE || !isAlone || WHERE.contains(tree.preposition(token))) {
            return Optional.empty();
        }
        return Optional.ofNullable(byLastName.get(tree.word(token)))
                .filter(person -> person.name().contains(" ") && !person.name().contains(" of "));
    }

    /** "The foreign minister" without a country is the foreign minister met before. */
    private ResolvedParty inOffice(ResolvedParty own) {
        ResolvedParty earlier =
                own.office().map(office -> byDescription.get(lastWord(office))).orElse(null);
        return earlier == null || earlier.country().isEmpty() ? own : Descriptions.combined(own, earlier.unnamed());
    }

    private static boolean isFullerName(ResolvedParty own, ResolvedParty earlier) {
        return own.name().contains(" ")
                && !own.name().equalsIgnoreCase(earlier.name())
                && !earlier.name().toLowerCase(Locale.ROOT).endsWith(own.name().toLowerCase(Locale.ROOT));
    }

    private static boolean isDefinite(SentenceTree tree, int token) {
        return tree.hasChild(
                token, c -> tree.is(c, "det") && Set.of("the", "this", "that").contains(tree.word(c)));
    }

    /** Police, opposition and people without a country are those of the country the passage is about. */
    private ResolvedParty inScene(ResolvedParty own) {
        boolean local = switch (own.kind()) {
            case STATE, OFFICIAL, ARMED, COURT, PEOPLE -> true;
            case ORG, PERSON -> !own.sectors().isEmpty();
            case PLACE, THING -> false;
        };
        // "the minister" in a ministry's statement is its own
        boolean ours = own.kind() == PartyKind.OFFICIAL && !issuing.isEmpty();
        String scene = ours ? issuing : scene();
        if (!local || scene.isEmpty()) {
            return own;
        }
        return new ResolvedParty(
                own.ref(),
                own.span(),
                own.kind(),
                own.standing(),
                own.name(),
                scene,
                own.sectors(),
                own.office(),
                own.isMany(),
                own.antecedent(),
                own.how() + FROM_SCENE);
    }

    /**
     * The country named most so far, the latest one where two are named alike; of an official text not the issuer's own, where
     * others are named.
     */
    private String scene() {
        boolean abroad = countries.keySet().stream().anyMatch(country -> !country.equals(issuing) && isState(country));
        String best = abroad && latestCountry.equals(issuing) ? "" : latestCountry;
        int most = countries.getOrDefault(best, 0);
        for (Map.Entry<String, Integer> entry : new java.util.TreeMap<>(countries).entrySet()) {
            boolean home = abroad && entry.getKey().equals(issuing);
            if (!home && isState(entry.getKey()) && entry.getValue() > most) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best;
    }

    /** Whether a code is that of a country. */
    static boolean isState(String country) {
        return !country.isEmpty() && !NO_STATES.contains(country);
    }

    /** Who has no name is called by the words that introduced them. */
    ResolvedParty called(ResolvedParty pronoun, ResolvedParty antecedent) {
        if (!pronoun.name().isEmpty()) {
            return pronoun;
        }
        return pronoun.named(antecedent.span().of(text).replaceFirst("^(?i)(the|a|an) ", ""));
    }

    /** A pronoun by itself. */
    static ResolvedParty bare(TokenRef ref, SentenceTree tree) {
        String word = tree.word(ref.token());
        PartyKind kind = Pronouns.THING.contains(word)
                ? PartyKind.THING
                : Pronouns.PLURAL.contains(word) ? PartyKind.PEOPLE : PartyKind.PERSON;
        if (Set.of("we", "us", "our", "ours").contains(word)) {
            kind = PartyKind.PEOPLE;
        }
        return new ResolvedParty(
                ref,
                tree.token(ref.token()).span(),
                kind,
                Standing.WEAK,
                "",
                "",
                List.of(),
                Optional.empty(),
                isPlural(tree, ref.token()),
                Optional.empty(),
                "pronoun \"" + word + "\" not resolved");
    }
}
