package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.parties.Mention;
import org.readout.coding.parties.Parties;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.PartyProfile;
import org.readout.coding.parties.Standing;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;

/**
 * The parties of one article: every noun phrase, name and pronoun with whom it stands for. Built in one pass from the
 * first sentence to the last, so that a mention is only ever resolved to an earlier one. Lives for one article.
 */
public final class ArticleParties {

    /** Heads that only count or pick out, and leave it to "of" to say whom. */
    private static final Set<String> PARTITIVES = Set.of(
            "number",
            "dozen",
            "hundred",
            "thousand",
            "million",
            "score",
            "member",
            "handful",
            "couple",
            "majority",
            "some",
            "many",
            "most",
            "all",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "each",
            "both",
            "part",
            "several",
            "few",
            "none",
            "any",
            "rest",
            "half",
            "third",
            "group",
            "team",
            "series",
            "more",
            "lot",
            "percent",
            "type",
            "kind",
            "list",
            "crowd",
            "wave",
            "body",
            "family",
            "relative",
            "supporter",
            "follower",
            "leader");

    /** "Friday's attack" names nobody. */
    private static final Set<String> CALENDAR = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "week",
            "month",
            "year");

    private static final Set<String> PAIRS = Set.of("two", "both", "three", "four");

    private final ParsedArticle article;
    private final List<QuotedWords> quotations;
    private final Parties parties;
    private final Map<TokenRef, List<ResolvedParty>> resolved = new HashMap<>();
    private final Discourse discourse;

    /**
     * Resolves all mentions of an article.
     *
     * @param quotations the article's quotations: "we" in one of them is its speaker's side
     * @param parties what a noun phrase tells of its party by itself
     */
    public ArticleParties(ParsedArticle article, List<QuotedWords> quotations, Parties parties) {
        this.article = article;
        this.quotations = List.copyOf(quotations);
        this.parties = parties;
        this.discourse = new Discourse(article.text());
        for (int sentence = 0; sentence < article.size(); sentence++) {
            read(sentence);
        }
    }

    private void read(int sentence) {
        SentenceTree tree = article.tree(sentence);
        for (int token = 0; token < tree.size(); token++) {
            if (isMentionHead(tree, token)) {
                TokenRef ref = new TokenRef(sentence, token);
                List<ResolvedParty> parties = resolve(ref);
                resolved.put(ref, parties);
                parties.forEach(party -> discourse.mentioned(party, tree));
            }
        }
    }

    private static boolean isMentionHead(SentenceTree tree, int token) {
        boolean nominal = tree.isNominal(token) || tree.relation(token).equals("nmod:poss");
        return nominal
                && !tree.is(token, "flat")
                && !tree.is(token, "compound")
                && !tree.is(token, "case")
                && !tree.is(token, "fixed")
                && !tree.is(token, "goeswith");
    }

    /** The parties that a phrase stands for: one, or for "they" as many as are meant. */
    public List<ResolvedParty> parties(TokenRef ref) {
        List<ResolvedParty> known = resolved.get(ref);
        return known != null ? known : List.of(own(ref, ref.token(), ref.token() + 1));
    }

    /** Whether a phrase stands for any party. */
    public boolean isParty(TokenRef ref) {
        return parties(ref).stream().anyMatch(ResolvedParty::isParty);
    }

    /** What a premodifier tells by itself: "Russian", "rebel" and "police" are parties, "deadly" and "Kabul" are not. */
    public ResolvedParty description(TokenRef ref) {
        SentenceTree tree = article.tree(ref.sentence());
        int first = ref.token();
        for (int child : tree.children(ref.token(), "compound", "amod")) {
            first = Math.min(first, child);
        }
        ResolvedParty party = own(ref, first, ref.token() + 1);
        boolean city = tree.pos(ref.token()) == PartOfSpeech.PROPN
                && parties.isCapital(tree.token(ref.token()).text());
        return city ? Descriptions.asPlace(party) : party;
    }

    private List<ResolvedParty> resolve(TokenRef ref) {
        SentenceTree tree = article.tree(ref.sentence());
        if (Pronouns.isPersonal(tree, ref.token())) {
            return Pronouns.SPEAKER.contains(tree.word(ref.token()))
                    ? speaker(ref, tree)
                    : discourse.antecedents(ref, tree, barred(ref));
        }
        Optional<ResolvedParty> complement = partitive(ref, tree);
        if (complement.isPresent()) {
            return List.of(apposed(complement.get(), tree));
        }
        if (PAIRS.contains(tree.word(ref.token())) && tree.is(ref.token(), "nsubj")) {
            return List.of(new ResolvedParty(
                    ref,
                    tree.nounPhrase(ref.token()),
                    PartyKind.PEOPLE,
                    Standing.PARTY,
                    "",
                    "",
                    List.of(),
                    Optional.empty(),
                    true,
                    Optional.empty(),
                    "a pair met before"));
        }
        int[] range = MentionRange.of(tree, ref.token());
        ResolvedParty own = ours(own(ref, range[0], range[1] + 1), tree);
        return List.of(discourse.linked(apposed(own, tree), tree));
    }

    /** "Our soldiers" are of the speaker's country. */
    private ResolvedParty ours(ResolvedParty own, SentenceTree tree) {
        if (!own.isParty() || !own.country().isEmpty()) {
            return own;
        }
        return tree.children(own.ref().token(), "nmod:poss").stream()
                .filter(owner -> Pronouns.SPEAKER.contains(tree.word(owner)))
                .flatMap(owner -> resolved.getOrDefault(new TokenRef(own.ref().sentence(), owner), List.of()).stream())
                .map(ResolvedParty::country)
                .filter(country -> !country.isEmpty())
                .findFirst()
                .map(country -> own.of(country, own.how() + "; country of the speaker"))
                .orElse(own);
    }

    /** "Police fired to disperse them": an object is never its own verb's subject. */
    private Set<Integer> barred(TokenRef ref) {
        SentenceTree tree = article.tree(ref.sentence());
        if (tree.isRoot(ref.token()) || tree.is(ref.token(), "nsubj") || tree.is(ref.token(), "nmod")) {
            return Set.of();
        }
        return Set.copyOf(article.grammar(ref.sentence()).surfaceSubjects(tree.head(ref.token())));
    }

    /** "We" and "I" inside a quotation: whoever speaks, if the speaker has been met already or stands beside it. */
    private List<ResolvedParty> speaker(TokenRef ref, SentenceTree tree) {
        Optional<TokenRef> speaker = quotations.stream()
                .filter(quotation -> quotation.span().contains(article.span(ref)))
                .findFirst()
                .flatMap(QuotedWords::link)
                .flatMap(SpeechLink::speaker);
        ResolvedParty bare = discourse.antecedents(ref, tree, Set.of()).get(0);
        return speaker.flatMap(this::met)
                .map(party -> List.of(Descriptions.resolvedTo(bare, party, "first person of the speaker")))
                .orElse(List.of(bare));
    }

    private Optional<ResolvedParty> met(TokenRef speaker) {
        List<ResolvedParty> known = resolved.get(speaker);
        if (known != null) {
            return Optional.of(known.get(0));
        }
        SentenceTree tree = article.tree(speaker.sentence());
        if (Pronouns.isPersonal(tree, speaker.token())) {
            return Optional.empty();
        }
        int[] range = MentionRange.of(tree, speaker.token());
        ResolvedParty own = own(speaker, range[0], range[1] + 1);
        return Optional.of(own).filter(ResolvedParty::isParty).map(party -> discourse.linked(party, tree));
    }

    private ResolvedParty own(TokenRef ref, int first, int end) {
        SentenceTree tree = article.tree(ref.sentence());
        if (CALENDAR.contains(tree.word(ref.token()))) {
            return new ResolvedParty(
                    ref,
                    tree.token(ref.token()).span(),
                    PartyKind.THING,
                    Standing.NONE,
                    "",
                    "",
                    List.of(),
                    Optional.empty(),
                    false,
                    Optional.empty(),
                    "a day or month");
        }
        PartyProfile profile = parties.profile(
                Mention.in(tree.sentence(), first, end, ref.token()),
                article.document().published());
        boolean many = Discourse.isPlural(tree, ref.token());
        PartyKind kind = profile.canBeParty() || profile.kind() == PartyKind.PLACE ? profile.kind() : PartyKind.THING;
        return new ResolvedParty(
                ref,
                tree.nounPhrase(ref.token()),
                kind,
                profile.standing(),
                many && kind == PartyKind.OFFICIAL ? "" : profile.name(),
                profile.country(),
                profile.sectors(),
                profile.office(),
                many,
                Optional.empty(),
                String.join("; ", profile.reasons()));
    }

    /** "Dozens of protesters": whom the number counts. */
    private Optional<ResolvedParty> partitive(TokenRef ref, SentenceTree tree) {
        if (!PARTITIVES.contains(tree.lemma(ref.token())) && tree.pos(ref.token()) != PartOfSpeech.NUM) {
            return Optional.empty();
        }
        for (int child : tree.children(ref.token(), "nmod")) {
            if (Set.of("of", "among", "from").contains(tree.preposition(child))) {
                ResolvedParty of = parties(ref, tree, child);
                if (of.isParty()) {
                    return Optional.of(new ResolvedParty(
                            ref,
                            tree.nounPhrase(ref.token()),
                            of.kind(),
                            of.standing(),
                            "",
                            of.country(),
                            of.sectors(),
                            Optional.empty(),
                            true,
                            Optional.empty(),
                            of.how()));
                }
            }
        }
        return Optional.empty();
    }

    private ResolvedParty parties(TokenRef ref, SentenceTree tree, int child) {
        int[] range = MentionRange.of(tree, child);
        return own(new TokenRef(ref.sentence(), child), range[0], range[1] + 1);
    }

    /** "Umaru, the foreign minister": the apposition tells what the name does not. */
    private ResolvedParty apposed(ResolvedParty own, SentenceTree tree) {
        List<Integer> appositions = new ArrayList<>(tree.children(own.ref().token(), "appos"));
        if (tree.is(own.ref().token(), "appos")) {
            appositions.add(tree.head(own.ref().token()));
        }
        ResolvedParty party = own;
        for (int apposition : appositions) {
            ResolvedParty other = parties(own.ref(), tree, apposition);
            if (other.isParty()) {
                party = Descriptions.combined(party, other);
            }
            if (apposition > own.ref().token()
                    && isPersonName(tree, apposition)
                    && !isPersonName(tree, own.ref().token())) {
                party = party.withSpan(nameSpan(tree, own.ref().token(), apposition));
            }
        }
        return party;
    }

    private static boolean isPersonName(SentenceTree tree, int token) {
        return tree.sentence().names().stream()
                .anyMatch(name -> name.type() == EntityType.PERSON && name.first() <= token && token < name.end());
    }

    /** "An environmentalist, Chut Wutty": the name is the party; "former governor Jeb Bush": title and name together. */
    private static Span nameSpan(SentenceTree tree, int description, int name) {
        Span named = tree.nounPhrase(name);
        Span described = tree.nounPhrase(description);
        boolean adjacent = described.end() <= named.start() && named.start() - described.end() <= 1;
        return adjacent ? described.union(named) : named;
    }
}
