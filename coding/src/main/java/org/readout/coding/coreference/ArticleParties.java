package org.readout.coding.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.parties.Parties;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.PartyProfile;
import org.readout.coding.parties.Standing;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.DateBasis;
import org.readout.model.EntityType;
import org.readout.model.Notice;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.When;

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

    private static final Set<String> TWO = Set.of("two", "both");
    private static final Set<String> PAIRS = Set.of("two", "both", "three", "four");

    private final ParsedArticle article;
    private final List<QuotedWords> quotations;
    private final Profiles profiles;
    private final Antecedents antecedents;
    private final Map<TokenRef, List<ResolvedParty>> resolved = new HashMap<>();
    private final Discourse discourse;
    private final Partners partners;
    private final SharedHead shared;
    private final TwoParties two;
    private final Blame blame;
    private final GoverningPlaces places;

    /**
     * Resolves all mentions of an article.
     *
     * @param quotations the article's quotations: "we" in one of them is its speaker's side
     * @param parties what a noun phrase tells of its party by itself
     * @param coreference which mentions stand for the same one
     */
    public ArticleParties(
            ParsedArticle article, List<QuotedWords> quotations, Parties parties, Coreference coreference) {
        this.article = article;
        this.quotations = List.copyOf(quotations);
        this.profiles = new Profiles(article, parties);
        this.antecedents = coreference.antecedents(article, quotations, profiles);
        this.discourse = new Discourse(article.text(), issuer());
        this.partners = new Partners(article);
        this.shared = new SharedHead(parties);
        this.two = new TwoParties(parties);
        this.blame = coreference.blame();
        this.places = coreference.places();
        for (int sentence = 0; sentence < article.size(); sentence++) {
            read(sentence);
        }
    }

    /** Who speaks more than half of the text by a line above it: a statement, a communiqué. */
    private Optional<TokenRef> issuer() {
        return quotations.stream()
                .filter(words -> words.span().length() * 2 > article.text().length())
                .flatMap(words -> words.link().flatMap(SpeechLink::speaker).stream()
                        .filter(speaker ->
                                article.span(speaker).end() <= words.span().start()))
                .findFirst();
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

    /**
     * The party as it was on the day of an act, where the text dates it: name, office and sectors of who held an office.
     */
    public ResolvedParty onDay(ResolvedParty party, When when) {
        boolean dated = when.basis() == DateBasis.STATED || when.basis() == DateBasis.RELATIVE;
        return when.to()
                .filter(day -> dated && !when.from().equals(article.document().published()))
                .map(day -> onDay(party, day))
                .orElse(party);
    }

    private ResolvedParty onDay(ResolvedParty party, LocalDate day) {
        TokenRef told = party.antecedent().orElse(party.ref());
        PartyProfile now = profiles.of(told);
        PartyProfile then = profiles.on(day, told);
        boolean differ = !now.name().equals(then.name())
                || !now.sectors().equals(then.sectors())
                || !now.office().equals(then.office());
        return differ ? party.as(now, then, day) : party;
    }

    /**
     * Offices that the text claims and no roster supports.
     *
     * @param actDays the days of the acts told in each sentence
     */
    public List<Notice> notices(Map<Integer, List<LocalDate>> actDays) {
        return new OfficeClaims(article, profiles, actDays).notices();
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
        int end = tree.children(ref.token(), "flat").stream()
                .mapToInt(child -> child + 1)
                .max()
                .orElse(ref.token() + 1);
        ResolvedParty party = own(ref, first, end);
        boolean city = tree.pos(ref.token()) == PartOfSpeech.PROPN
                && profiles.parties().isCapital(tree.token(ref.token()).text());
        return city ? Descriptions.asPlace(party) : party;
    }

    private List<ResolvedParty> resolve(TokenRef ref) {
        SentenceTree tree = article.tree(ref.sentence());
        if (Pronouns.isPersonal(tree, ref.token())) {
            return Pronouns.SPEAKER.contains(tree.word(ref.token())) ? speaker(ref, tree) : pronoun(ref, tree);
        }
        Optional<ResolvedParty> complement = partitive(ref, tree);
        if (complement.isPresent()) {
            return List.of(apposed(complement.get(), tree));
        }
        if (Counts.isOfPeople(tree, ref.token())) {
            return List.of(discourse.linked(counted(ref, tree), tree));
        }
        if (PAIRS.contains(tree.word(ref.token())) && tree.is(ref.token(), "nsubj")) {
            ResolvedParty several = new ResolvedParty(
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
                    "a pair met before");
            return TWO.contains(tree.word(ref.token())) ? together(ref, List.of(several)) : List.of(several);
        }
        List<ResolvedParty> pair = twoParties(ref, tree);
        if (!pair.isEmpty()) {
            return pair;
        }
        List<ResolvedParty> several = several(ref, tree);
        if (!several.isEmpty()) {
            several.forEach(party -> resolved.put(party.ref(), List.of(party)));
            return several;
        }
        int[] range = MentionRange.of(tree, ref.token());
        ResolvedParty own = ofOwner(own(ref, range[0], range[1] + 1), tree);
        return List.of(places.government(discourse.linked(apposed(own, tree), tree), tree));
    }

    /** "Our soldiers", "his country": of the country of whoever has them. */
    private ResolvedParty ofOwner(ResolvedParty own, SentenceTree tree) {
        if (!own.isParty() || !own.country().isEmpty()) {
            return own;
        }
        return tree.children(own.ref().token(), "nmod:poss").stream()
                .filter(owner -> Pronouns.isPersonal(tree, owner))
                .flatMap(owner -> resolved.getOrDefault(new TokenRef(own.ref().sentence(), owner), List.of()).stream())
                .map(ResolvedParty::country)
                .filter(Discourse::isState)
                .findFirst()
                .map(country -> own.of(country, own.how() + "; country of whoever has it"))
                .orElse(own);
    }

    /** "More than 40 were wounded": people, or more of those counted before in the sentence. */
    private ResolvedParty counted(TokenRef ref, SentenceTree tree) {
        Span words = Counts.words(tree, ref.token());
        Optional<ResolvedParty> alike = Counts.before(tree, ref.token()).stream()
                .flatMap(token -> resolved.getOrDefault(new TokenRef(ref.sentence(), token), List.of()).stream())
                .filter(ResolvedParty::isParty)
                .findFirst();
        return new ResolvedParty(
                ref,
                words,
                alike.map(ResolvedParty::kind).orElse(PartyKind.PEOPLE),
                Standing.WEAK,
                "",
                alike.map(ResolvedParty::country).orElse(""),
                alike.map(ResolvedParty::sectors).orElse(List.of(Sector.CVL)),
                Optional.empty(),
                true,
                Optional.empty(),
                "a number of people");
    }

    /** Whom the chain of a pronoun names or describes; "they" may be several. */
    private List<ResolvedParty> pronoun(TokenRef ref, SentenceTree tree) {
        ResolvedParty bare = Discourse.bare(ref, tree);
        String how = "pronoun \"" + tree.word(ref.token()) + "\"";
        List<ResolvedParty> befallen = befallen(ref, tree);
        if (!befallen.isEmpty()) {
            return resolvedTo(befallen, bare, how + ", whom the verb answers");
        }
        for (EntityMention antecedent : antecedents.of(ref)) {
            List<ResolvedParty> meant = meant(antecedent);
            if (!meant.isEmpty() && isOneTakenForMany(ref, tree, meant)) {
                return together(ref, resolvedTo(meant, bare, how));
            }
            if (!meant.isEmpty()) {
                return resolvedTo(meant, bare, how);
            }
        }
        if (Pronouns.PLURAL.contains(tree.word(ref.token()))) {
            return together(ref, List.of(bare));
        }
        return List.of(bare);
    }

    private List<ResolvedParty> resolvedTo(List<ResolvedParty> parties, ResolvedParty pronoun, String how) {
        return parties.stream()
                .map(party -> discourse.called(Descriptions.resolvedTo(pronoun, party, how), party))
                .toList();
    }

    /** "They" for one human being is rare; two that met are meant more often. */
    private static boolean isOneTakenForMany(TokenRef ref, SentenceTree tree, List<ResolvedParty> meant) {
        PartyKind kind = meant.get(0).kind();
        return Pronouns.PLURAL.contains(tree.word(ref.token()))
                && meant.size() == 1
                && !meant.get(0).isMany()
                && (kind == PartyKind.PERSON || kind == PartyKind.OFFICIAL);
    }

    /** Those whom a verb befell for what the pronoun did, if they agree with it. */
    private List<ResolvedParty> befallen(TokenRef ref, SentenceTree tree) {
        boolean plural = Pronouns.PLURAL.contains(tree.word(ref.token()));
        if (!plural && !Pronouns.PERSON.contains(tree.word(ref.token()))) {
            return List.of();
        }
        List<ResolvedParty> found = blame.befallen(article.grammar(ref.sentence()), ref.token()).stream()
                .map(token -> met(new TokenRef(ref.sentence(), token)))
                .flatMap(Optional::stream)
                .toList();
        boolean agrees = plural == (found.size() > 1 || found.stream().allMatch(ResolvedParty::isMany));
        return agrees ? found : List.of();
    }

    /** "They" of two parties that the chains do not hold together. */
    private List<ResolvedParty> together(TokenRef ref, List<ResolvedParty> otherwise) {
        List<ResolvedParty> pair = partners.before(
                ref,
                other -> Optional.ofNullable(resolved.get(other))
                        .map(parties -> parties.get(0))
                        .filter(ResolvedParty::isParty));
        ResolvedParty bare = Discourse.bare(ref, article.tree(ref.sentence()));
        return pair.isEmpty() ? otherwise : resolvedTo(pair, bare, "both partners of the act before");
    }

    /** The parties of "the two countries". */
    private List<ResolvedParty> twoParties(TokenRef ref, SentenceTree tree) {
        if (!TwoParties.isMeant(tree, ref.token())) {
            return List.of();
        }
        List<ResolvedParty> met = partners.beforePhrase(
                ref,
                other -> Optional.ofNullable(resolved.get(other))
                        .map(parties -> parties.get(0))
                        .filter(ResolvedParty::isParty));
        ResolvedParty phrase = Discourse.bare(ref, tree).withSpan(tree.nounPhrase(ref.token()));
        return met.isEmpty()
                ? List.of()
                : resolvedTo(two.together(tree, ref.token(), met), phrase, "the two met before");
    }

    /** The parties of "Russian and Belarusian soldiers". */
    private List<ResolvedParty> several(TokenRef ref, SentenceTree tree) {
        List<ResolvedParty> parties = shared.parts(tree, ref.token()).stream()
                .map(part -> party(
                        new TokenRef(ref.sentence(), part.token()),
                        tree.tokenSpan(part.first(), part.last()),
                        profiles.of(part.words()),
                        Discourse.isPlural(tree, ref.token())))
                .toList();
        return parties.stream().allMatch(ResolvedParty::isParty) ? parties : List.of();
    }

    private List<ResolvedParty> meant(EntityMention antecedent) {
        TokenRef ref = antecedent.ref();
        SentenceTree tree = article.tree(ref.sentence());
        List<Integer> tokens = antecedent.joint() ? tree.coordination(ref.token()) : List.of(ref.token());
        return tokens.stream()
                .map(token -> met(new TokenRef(ref.sentence(), token)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** "We" and "I" inside a quotation: whoever speaks, if the speaker has been met already or stands beside it. */
    private List<ResolvedParty> speaker(TokenRef ref, SentenceTree tree) {
        Optional<TokenRef> speaker = quotations.stream()
                .filter(quotation -> quotation.span().contains(article.span(ref)))
                .findFirst()
                .flatMap(QuotedWords::link)
                .flatMap(SpeechLink::speaker);
        ResolvedParty bare = Discourse.bare(ref, tree);
        return speaker.flatMap(this::met)
                .map(party -> discourse.sided(Descriptions.resolvedTo(bare, party, "first person of the speaker")))
                .map(List::of)
                .orElseGet(() -> pronoun(ref, tree));
    }

    private static boolean isPartyOrPlace(ResolvedParty party) {
        return party.isParty() || party.kind() == PartyKind.PLACE;
    }

    private Optional<ResolvedParty> met(TokenRef speaker) {
        List<ResolvedParty> known = resolved.get(speaker);
        if (known != null) {
            return Optional.of(known.get(0)).filter(ArticleParties::isPartyOrPlace);
        }
        SentenceTree tree = article.tree(speaker.sentence());
        if (Pronouns.isPersonal(tree, speaker.token())) {
            return Optional.empty();
        }
        int[] range = MentionRange.of(tree, speaker.token());
        ResolvedParty own = own(speaker, range[0], range[1] + 1);
        return Optional.of(own).filter(ArticleParties::isPartyOrPlace).map(party -> discourse.linked(party, tree));
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
        PartyProfile profile = profiles.of(ref, first, end);
        return party(ref, tree.nounPhrase(ref.token()), profile, Discourse.isPlural(tree, ref.token()));
    }

    private static ResolvedParty party(TokenRef ref, Span words, PartyProfile profile, boolean many) {
        PartyKind kind = profile.canBeParty() || profile.kind() == PartyKind.PLACE ? profile.kind() : PartyKind.THING;
        return new ResolvedParty(
                ref,
                words,
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
