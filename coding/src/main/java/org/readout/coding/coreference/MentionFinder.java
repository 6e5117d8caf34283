package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.attribution.QuotedWords;
import org.readout.coding.parties.PartyProfile;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.NamedEntity;
import org.readout.model.PartOfSpeech;
import org.readout.model.Span;
import org.readout.model.Token;

/** Finds the mentions of an article in the order of their text. Lives for one article. */
final class MentionFinder {

    private static final int MAX_DEPTH = 7;
    private static final Set<String> PARTS = Set.of("flat", "compound", "case", "fixed", "goeswith", "det");
    private static final Set<String> THIS = Set.of("the", "this", "that", "these", "those");
    private static final Set<String> SINGULAR = Set.of("states", "nations", "netherlands", "philippines", "emirates");
    private static final Set<String> DESCRIPTIVE = Set.of("amod", "compound", "nummod", "nmod");

    private final ParsedArticle article;
    private final Profiles profiles;
    private final KindFinder kinds;
    private final QuotationIndex quotations;

    MentionFinder(ParsedArticle article, List<QuotedWords> quotations, Profiles profiles, KindFinder kinds) {
        this.article = article;
        this.profiles = profiles;
        this.kinds = kinds;
        this.quotations = new QuotationIndex(quotations);
    }

    List<Traits> mentions() {
        List<Traits> found = new ArrayList<>();
        int paragraph = 0;
        for (int sentence = 0; sentence < article.size(); sentence++) {
            paragraph += article.beginsParagraph(sentence) ? 1 : 0;
            found.addAll(inSentence(sentence, paragraph));
        }
        return found;
    }

    private List<Traits> inSentence(int sentence, int paragraph) {
        SentenceTree tree = article.tree(sentence);
        NamedEntity[] names = namesByToken(tree);
        List<Traits> found = new ArrayList<>();
        for (int token = 0; token < tree.size(); token++) {
            Optional<Form> pronoun = Pronouns.form(tree, token);
            if (pronoun.isPresent()) {
                if (!tree.is(token, "expl")) {
                    found.add(pronoun(sentence, paragraph, token, pronoun.get(), found.isEmpty()));
                }
            } else if (isHead(tree, token, names[token])) {
                found.add(nominal(sentence, paragraph, token, named(tree, token, names), found.isEmpty()));
                if (isJoint(tree, token)) {
                    found.add(joint(found.get(found.size() - 1), tree));
                }
            }
        }
        found.sort(
                Comparator.comparing((Traits traits) -> traits.mention().span().start())
                        .thenComparing(traits -> -traits.mention().span().end()));
        return found;
    }

    private static NamedEntity[] namesByToken(SentenceTree tree) {
        NamedEntity[] names = new NamedEntity[tree.size()];
        for (NamedEntity name : tree.sentence().names()) {
            for (int token = name.first(); token < name.end(); token++) {
                names[token] = name;
            }
        }
        return names;
    }

    /** A noun that heads a phrase, or a name that stands before another noun: "the Uganda talks". */
    private static boolean isHead(SentenceTree tree, int token, @org.jspecify.annotations.Nullable NamedEntity name) {
        PartOfSpeech pos = tree.pos(token);
        if (pos == PartOfSpeech.NUM || pos == PartOfSpeech.DET) {
            return (tree.is(token, "nsubj") || tree.is(token, "obj") || tree.is(token, "obl"))
                    && !tree.children(token, "nmod").isEmpty();
        }
        if (pos != PartOfSpeech.NOUN && pos != PartOfSpeech.PROPN) {
            return tree.is(token, "compound") && name != null && isOwnName(tree, token, name);
        }
        if (isApposed(tree, token, name) || tree.relation(token).equals("nmod:desc")) {
            return false;
        }
        boolean part = isPart(tree.relation(token));
        return !part || tree.is(token, "compound") && name != null && isOwnName(tree, token, name);
    }

    private static boolean isPart(String relation) {
        int colon = relation.indexOf(':');
        return PARTS.contains(colon < 0 ? relation : relation.substring(0, colon));
    }

    /** "Sule, the minister" is one mention; "Abuja, Nigeria" is two. */
    private static boolean isApposed(
            SentenceTree tree, int token, @org.jspecify.annotations.Nullable NamedEntity name) {
        return tree.is(token, "appos")
                && tree.isNominal(tree.head(token))
                && (name == null || name.type() != org.readout.model.EntityType.PLACE);
    }

    private static boolean isOwnName(SentenceTree tree, int token, NamedEntity name) {
        int head = tree.head(token);
        boolean outside = head < name.first() || head >= name.end();
        return outside && pastName(tree, token, name);
    }

    /** Of several words of a name that hang from outside it, the first speaks for it. */
    private static boolean pastName(SentenceTree tree, int token, NamedEntity name) {
        for (int other = name.first(); other < token; other++) {
            int head = tree.head(other);
            if (head == Token.ROOT || head < name.first() || head >= name.end()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<NamedEntity> named(SentenceTree tree, int token, NamedEntity[] names) {
        Optional<NamedEntity> own = Optional.ofNullable(names[token]);
        if (own.isPresent()) {
            return own;
        }
        // "President Sule", the title its head, and "the president, Amina Sule": the name hangs from it
        return tree.children(token, "flat", "appos").stream()
                .filter(child -> names[child] != null
                        && (!tree.is(child, "appos") || names[child].type() == org.readout.model.EntityType.PERSON))
                .map(child -> names[child])
                .findFirst();
    }

    private Traits pronoun(int sentence, int paragraph, int token, Form form, boolean first) {
        SentenceTree tree = article.tree(sentence);
        String word = tree.word(token);
        Span span = tree.token(token).span();
        EntityKind kind = switch (form) {
            case HE_SHE, I, YOU -> EntityKind.PERSON;
            case WE -> EntityKind.PEOPLE;
            default -> EntityKind.OTHER;
        };
        boolean plural = form == Form.THEY || form == Form.WE;
        TokenRef ref = new TokenRef(sentence, token);
        return new Traits(
                new EntityMention(ref, span, span, false, form, kind, Pronouns.gender(form, word), plural),
                SyntacticRole.of(tree, token),
                word,
                List.of(),
                List.of(),
                "",
                "",
                Optional.empty(),
                false,
                Gender.UNKNOWN,
                depth(tree, token),
                ClauseRelation.of(tree, token),
                tree.is(token, "conj") || isJoint(tree, token),
                tree.head(token),
                quotations.at(span),
                paragraph,
                first);
    }

    private Traits nominal(int sentence, int paragraph, int token, Optional<NamedEntity> name, boolean first) {
        SentenceTree tree = article.tree(sentence);
        TokenRef ref = new TokenRef(sentence, token);
        PartyProfile profile = profiles.of(ref);
        boolean plural = isPlural(tree, token);
        EntityKind kind = kinds.kind(tree, token, name, profile, plural);
        List<String> words = words(tree, token, name);
        Span span = name.isPresent() && tree.is(token, "compound")
                ? tree.tokenSpan(name.get().first(), name.get().end() - 1)
                : PhraseSpan.of(tree, token, false);
        return new Traits(
                new EntityMention(
                        ref,
                        span,
                        name.map(n -> tree.tokenSpan(n.first(), n.end() - 1))
                                .orElse(tree.token(token).span()),
                        false,
                        form(tree, token, name),
                        kind,
                        kinds.gender(tree, token, name, kind, words),
                        plural),
                SyntacticRole.of(tree, token),
                tree.lemma(token),
                words,
                titles(tree, token, name),
                profile.name(),
                profile.country(),
                profile.office(),
                profile.canBeParty(),
                name.isPresent() ? kinds.leaning(words) : Gender.UNKNOWN,
                depth(tree, token),
                ClauseRelation.of(tree, token),
                tree.is(token, "conj") || isJoint(tree, token),
                tree.head(token),
                quotations.at(span),
                paragraph,
                first);
    }

    private static int depth(SentenceTree tree, int token) {
        int depth = 0;
        for (int at = token; !tree.isRoot(at) && depth < MAX_DEPTH; at = tree.head(at)) {
            depth += tree.is(at, "conj") ? 0 : 1;
        }
        return depth;
    }

    private static boolean isJoint(SentenceTree tree, int token) {
        return tree.children(token, "conj").stream().anyMatch(tree::isNominal);
    }

    private static Traits joint(Traits first, SentenceTree tree) {
        EntityMention one = first.mention();
        EntityKind kind = one.kind() == EntityKind.PERSON ? EntityKind.PEOPLE : one.kind();
        EntityMention all = new EntityMention(
                one.ref(),
                PhraseSpan.of(tree, one.ref().token(), true),
                one.core(),
                true,
                Form.INDEFINITE,
                kind,
                Gender.UNKNOWN,
                true);
        return new Traits(
                all,
                first.role(),
                "",
                List.of(),
                List.of(),
                "",
                "",
                Optional.empty(),
                first.known(),
                Gender.UNKNOWN,
                first.depth(),
                first.clause(),
                false,
                first.governor(),
                first.quotation(),
                first.paragraph(),
                first.first());
    }

    private static Form form(SentenceTree tree, int token, Optional<NamedEntity> name) {
        if (name.isPresent()) {
            return name.get().type() == org.readout.model.EntityType.PERSON ? Form.PERSON_NAME : Form.NAME;
        }
        if (tree.pos(token) == PartOfSpeech.PROPN) {
            return Form.NAME;
        }
        if (tree.hasChild(token, c -> tree.relation(c).equals("nmod:poss"))) {
            return Form.POSSESSED;
        }
        return tree.hasChild(token, c -> tree.is(c, "det") && THIS.contains(tree.word(c)))
                ? Form.DEFINITE
                : Form.INDEFINITE;
    }

    private static List<String> titles(SentenceTree tree, int token, Optional<NamedEntity> name) {
        List<String> titles = new ArrayList<>();
        if (name.isPresent() && !covers(name.get(), token)) {
            titles.add(tree.lemma(token));
        }
        for (int child : tree.children(token, "compound", "nmod:desc", "flat", "appos")) {
            boolean outside = name.isEmpty() || !covers(name.get(), child);
            if (outside && tree.isNominal(child) && (name.isPresent() || tree.is(child, "appos"))) {
                titles.add(tree.lemma(child));
            }
        }
        return titles;
    }

    private static boolean covers(NamedEntity name, int token) {
        return name.first() <= token && token < name.end();
    }

    /** The words of the name, or else head and modifiers. */
    private static List<String> words(SentenceTree tree, int token, Optional<NamedEntity> name) {
        List<String> words = new ArrayList<>();
        if (name.isPresent()) {
            for (int i = name.get().first(); i < name.get().end(); i++) {
                if (Character.isLetterOrDigit(tree.word(i).charAt(0)) && !tree.is(i, "det")) {
                    words.add(tree.word(i));
                }
            }
        } else {
            for (int child : tree.children(token)) {
                if (child < token && DESCRIPTIVE.stream().anyMatch(relation -> tree.is(child, relation))) {
                    words.add(tree.lemma(child));
                }
            }
            words.add(tree.lemma(token));
        }
        return words;
    }

    private static boolean isPlural(SentenceTree tree, int token) {
        String tag = tree.token(token).tag();
        return tag.equals("NNS")
                || tag.equals("NNPS") && !SINGULAR.contains(tree.word(token))
                || tree.pos(token) == PartOfSpeech.NUM
                || Set.of("police", "people").contains(tree.lemma(token));
    }
}
