package org.readout.coding.coreference;

import java.util.Arrays;
import java.util.OptionalInt;
import org.readout.coding.coreference.FeatureSpace.Template;
import org.readout.coding.coreference.PronounSetting.Ahead;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.PartOfSpeech;
import org.readout.model.Token;

/**
 * The features of a mention beside a candidate, and of a mention that is new.
 *
 * <p>Each is a question with a closed list of answers, asked apart for each {@link Form} of the mention. Immutable.
 */
final class PairFeatures {

    private static final FeatureSpace SPACE = new FeatureSpace();
    private static final Template FORM = SPACE.add("form", Form.class, Form.class);
    private static final Template DISTANCE = SPACE.add("sentences", Form.class, Distance.class);
    private static final Template RANK = SPACE.add("rank", Form.class, Distance.class);
    private static final Template ROLE = SPACE.add("role", Form.class, SyntacticRole.class, Near.class);
    private static final Template PARALLEL =
            SPACE.add("parallel", Pro.class, SyntacticRole.class, SyntacticRole.class, Near.class);
    private static final Template GENDER = SPACE.add("gender", Form.class, Agreement.class);
    private static final Template NUMBER = SPACE.add("number", Form.class, Agreement.class);
    private static final Template KIND = SPACE.add("kind", Form.class, EntityKind.class);
    private static final Template KINDS = SPACE.add("kinds", Form.class, Agreement.class);
    private static final Template LIKENESS = SPACE.add("likeness", Form.class, Likeness.class);
    private static final Template LIKENESS_FAR = SPACE.add("likeness-distance", Likeness.class, Distance.class);
    private static final Template COUNTRY = SPACE.add("country", Form.class, Agreement.class);
    private static final Template STRUCTURE = SPACE.add("structure", Form.class, Structure.class);
    private static final Template STRUCTURE_ROLE = SPACE.add("structure-role", Structure.class, SyntacticRole.class);
    private static final Template SIZE = SPACE.add("mentions", Form.class, Distance.class);
    private static final Template VOICES = SPACE.add("voices", Form.class, Voices.class);
    private static final Template PARAGRAPH = SPACE.add("paragraphs", Form.class, Distance.class);
    private static final Template FIRST = SPACE.add("first", Form.class, Near.class);
    private static final Template NAMED = SPACE.add("named", Form.class, Naming.class);
    private static final Template SUBJECT = SPACE.add("subject", Form.class, Distance.class);
    private static final Template PRONOUN = SPACE.add("same-pronoun", Form.class, Distance.class);
    private static final Template LEANING = SPACE.add("leaning", Form.class, Agreement.class);
    private static final Template DEPTH = SPACE.add("depth", Pro.class, Distance.class, Near.class);
    private static final Template SUBJECT_RANK = SPACE.add("subjects-between", Pro.class, Distance.class, Near.class);
    private static final Template OFTEN = SPACE.add("named-in-all", Form.class, Distance.class);
    private static final Template CLAUSE =
            SPACE.add("clause", Pro.class, ClauseRelation.class, SyntacticRole.class, Near.class);
    private static final Template FROM_CLAUSE = SPACE.add("from-clause", Pro.class, ClauseRelation.class, Near.class);
    private static final Template CONJOINED = SPACE.add("conjoined", Pro.class, Near.class);
    private static final Template OPENING = SPACE.add("opening", Pro.class, Near.class);
    private static final Template CLAUSE_STRUCTURE =
            SPACE.add("clause-structure", Pro.class, ClauseRelation.class, Structure.class);
    private static final Template RECENCY = SPACE.add("recent-mentions", Pro.class, Distance.class, Near.class);
    private static final Template AHEAD = SPACE.add("subject-ahead", Pro.class, Ahead.class, Near.class);
    private static final Template PERSON_RANK = SPACE.add("persons-between", Pro.class, Distance.class, Near.class);
    private static final Template WORDS_BETWEEN = SPACE.add("words-between", Pro.class, Distance.class, Part.class);
    private static final Template NEW_AHEAD = SPACE.add("new-subject-ahead", Pro.class, NewAhead.class);
    private static final Template NEW = SPACE.add("new", Form.class);
    private static final Template NEW_KIND = SPACE.add("new-kind", Form.class, EntityKind.class);
    private static final Template NEW_ROLE = SPACE.add("new-role", Form.class, SyntacticRole.class);
    private static final Template NEW_LIKE = SPACE.add("new-though-like", Form.class, Likeness.class);
    private static final Template NEW_WORDS = SPACE.add("new-words", Form.class, Distance.class);
    private static final Template NEW_CLAUSE = SPACE.add("new-clause", Form.class, Clause.class);

    private static final int MOST = 56;

    /** Where a candidate's latest mention stands. */
    enum Near {
        SAME_SENTENCE,
        SENTENCE_BEFORE,
        FARTHER
    }

    /** The pronouns of the third person apart, and all others together. */
    enum Pro {
        HE_SHE,
        IT,
        THEY,
        REST
    }

    /** A mention's part in its clause, coarsely. */
    enum Part {
        SUBJECT,
        POSSESSOR,
        OBJECT,
        OTHER
    }

    /** Whether the subject that still comes has been met. */
    enum NewAhead {
        NONE,
        KNOWN,
        UNKNOWN
    }

    /** Whether a candidate has been named. */
    enum Naming {
        NAMED,
        DESCRIBED,
        PRONOUNS_ONLY
    }

    /** What a new mention's clause says of it. */
    enum Clause {
        PLAIN,
        /** "It is clear that". */
        BEFORE_CLAUSE,
        /** "It is cold". */
        COPULA,
        /** "The talks in Abuja". */
        MODIFIED_NOUN,
        /** "The man who fled". */
        RELATIVE,
        /** "When he came, Sule resigned". */
        BEFORE_NAMED_SUBJECT
    }

    private final ParsedArticle article;
    private final QuotationIndex quotations;
    private final NameCounts names;
    private final int[] buffer = new int[MOST];
    private final PronounSetting setting;
    private OptionalInt ahead = OptionalInt.empty();
    private boolean aheadKnown;
    private int count;

    PairFeatures(ParsedArticle article, QuotationIndex quotations, NameCounts names) {
        this.article = article;
        this.names = names;
        this.quotations = quotations;
        this.setting = new PronounSetting(article);
    }

    /** Turns to a mention, before its candidates are asked for. */
    void begin(Traits traits) {
        ahead = traits.form().isPronoun() ? setting.subjectAhead(traits) : OptionalInt.empty();
        aheadKnown = false;
    }

    static FeatureSpace space() {
        return SPACE;
    }

    /** The features of {@code traits} as another mention of {@code candidate}, the {@code rank}th latest,
     * with so many subjects among the later ones. */
    int[] ofPair(
            Traits traits, Referent candidate, Likeness likeness, int rank, int subjectsBetween, int personsBetween) {
        count = 0;
        Form form = traits.form();
        Traits last = candidate.last();
        int sentences = traits.sentence() - last.sentence();
        Near near = near(sentences);
        Structure structure = Structure.of(article, traits, last);
        add(FORM.at(form, last.form()));
        add(DISTANCE.at(form, Distance.of(sentences)));
        add(RANK.at(form, Distance.of(rank)));
        add(ROLE.at(form, last.role(), near));
        add(GENDER.at(form, Agreement.ofGender(traits.mention().gender(), candidate.gender())));
        add(NUMBER.at(form, Agreement.of(traits.mention().plural(), candidate.isPlural())));
        add(KIND.at(form, candidate.kind()));
        add(STRUCTURE.at(form, structure));
        add(SIZE.at(form, Distance.of(candidate.mentions().size())));
        add(VOICES.at(form, Voices.of(quotations, traits, candidate)));
        add(PARAGRAPH.at(form, Distance.of(traits.paragraph() - last.paragraph())));
        add(NAMED.at(form, naming(candidate)));
        if (last.first()) {
            add(FIRST.at(form, near));
        }
        candidate
                .subject()
                .ifPresent(subject -> add(SUBJECT.at(form, Distance.of(traits.sentence() - subject.sentence()))));
        if (form.isPronoun()) {
            pronoun(traits, candidate, near, structure, subjectsBetween);
            inSetting(traits, candidate, near, personsBetween);
        } else {
            nominal(traits, candidate, likeness, sentences);
        }
        return Arrays.copyOf(buffer, count);
    }

    private void pronoun(Traits traits, Referent candidate, Near near, Structure structure, int subjectsBetween) {
        Traits last = candidate.last();
        Pro pro = pro(traits.form());
        if (near != Near.FARTHER) {
            add(PARALLEL.at(pro, traits.role(), last.role(), near));
        }
        add(DEPTH.at(pro, Distance.of(last.depth()), near));
        add(CLAUSE.at(pro, traits.clause(), last.role(), near));
        add(FROM_CLAUSE.at(pro, last.clause(), near));
        add(CLAUSE_STRUCTURE.at(pro, traits.clause(), structure));
        if (last.conjoined()) {
            add(CONJOINED.at(pro, near));
        }
        Traits opening = candidate.mentions().get(0);
        if (opening.sentence() == 0 && opening.first()) {
            add(OPENING.at(pro, near));
        }
        add(SUBJECT_RANK.at(pro, Distance.of(subjectsBetween), near));
        add(LEANING.at(traits.form(), Agreement.ofGender(traits.mention().gender(), candidate.leaning())));
        if (candidate.isNamed()) {
            add(OFTEN.at(traits.form(), Distance.of(names.count(candidate))));
        }
        if (near == Near.SAME_SENTENCE) {
            add(STRUCTURE_ROLE.at(structure, traits.role()));
        }
        if (last.form() == traits.form()) {
            add(PRONOUN.at(traits.form(), Distance.of(traits.sentence() - last.sentence())));
        }
    }

    private void inSetting(Traits traits, Referent candidate, Near near, int personsBetween) {
        Pro pro = pro(traits.form());
        Part part = part(traits.role());
        Traits last = candidate.last();
        add(RECENCY.at(pro, Distance.of(setting.recency(candidate, traits.sentence())), near));
        Ahead coming = setting.ahead(traits, ahead, candidate);
        aheadKnown |= coming == Ahead.SAME;
        add(AHEAD.at(pro, coming, near));
        add(PERSON_RANK.at(pro, Distance.of(personsBetween), near));
        if (near == Near.SAME_SENTENCE) {
            add(WORDS_BETWEEN.at(pro, Distance.of((traits.token() - last.token()) / 2), part));
        }
    }

    private static Part part(SyntacticRole role) {
        return switch (role) {
            case SUBJECT, PASSIVE -> Part.SUBJECT;
            case POSSESSOR -> Part.POSSESSOR;
            case OBJECT -> Part.OBJECT;
            default -> Part.OTHER;
        };
    }

    private void nominal(Traits traits, Referent candidate, Likeness likeness, int sentences) {
        Form form = traits.form();
        add(LIKENESS.at(form, likeness));
        add(LIKENESS_FAR.at(likeness, Distance.of(sentences)));
        add(KINDS.at(form, Agreement.ofKind(traits.mention().kind(), candidate.kind())));
        add(COUNTRY.at(form, Agreement.ofCountry(traits.country(), candidate.country())));
    }

    /** The features of {@code traits} as the first mention of someone, where {@code best} is the most alike candidate. */
    int[] ofNew(Traits traits, Likeness best) {
        count = 0;
        Form form = traits.form();
        add(NEW.at(form));
        add(NEW_KIND.at(form, traits.mention().kind()));
        add(NEW_ROLE.at(form, traits.role()));
        add(NEW_CLAUSE.at(form, clause(traits)));
        if (form.isPronoun()) {
            add(NEW_AHEAD.at(
                    pro(form), ahead.isEmpty() ? NewAhead.NONE : aheadKnown ? NewAhead.KNOWN : NewAhead.UNKNOWN));
        } else {
            add(NEW_LIKE.at(form, best));
            add(NEW_WORDS.at(form, Distance.of(traits.words().size())));
        }
        return Arrays.copyOf(buffer, count);
    }

    private Clause clause(Traits traits) {
        SentenceTree tree = article.tree(traits.sentence());
        if (!traits.form().isPronoun()) {
            if (tree.hasChild(traits.token(), c -> tree.is(c, "acl"))) {
                return Clause.RELATIVE;
            }
            return tree.hasChild(traits.token(), c -> tree.relation(c).equals("nmod"))
                    ? Clause.MODIFIED_NOUN
                    : Clause.PLAIN;
        }
        if (traits.form() == Form.HE_SHE && isBeforeNamedSubject(tree, traits)) {
            return Clause.BEFORE_NAMED_SUBJECT;
        }
        int verb = traits.governor();
        if (verb == Token.ROOT || traits.form() != Form.IT) {
            return Clause.PLAIN;
        }
        if (tree.hasChild(verb, c -> c > verb && (tree.is(c, "csubj") || tree.is(c, "ccomp") || tree.is(c, "xcomp")))) {
            return Clause.BEFORE_CLAUSE;
        }
        return tree.hasChild(verb, c -> tree.is(c, "cop")) ? Clause.COPULA : Clause.PLAIN;
    }

    private static boolean isBeforeNamedSubject(SentenceTree tree, Traits traits) {
        int clause = Structure.clause(tree, traits.token());
        for (int steps = 0; steps < 6; steps++) {
            int above = clause;
            if (tree.hasChild(
                    above, c -> c > traits.token() && tree.is(c, "nsubj") && tree.pos(c) == PartOfSpeech.PROPN)) {
                return true;
            }
            if (tree.isRoot(clause)) {
                return false;
            }
            clause = tree.head(clause);
        }
        return false;
    }

    private static Near near(int sentences) {
        return sentences == 0 ? Near.SAME_SENTENCE : sentences == 1 ? Near.SENTENCE_BEFORE : Near.FARTHER;
    }

    private static Pro pro(Form form) {
        return switch (form) {
            case HE_SHE -> Pro.HE_SHE;
            case IT -> Pro.IT;
            case THEY -> Pro.THEY;
            default -> Pro.REST;
        };
    }

    private static Naming naming(Referent candidate) {
        if (candidate.isNamed()) {
            return Naming.NAMED;
        }
        return candidate.isNominal() ? Naming.DESCRIBED : Naming.PRONOUNS_ONLY;
    }

    private void add(int feature) {
        buffer[count++] = feature;
    }
}
