package org.readout.coding.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.readout.coding.syntax.SentenceTree;

/**
 * Which expression of a sentence dates an act in it.
 *
 * <p>"Police said Friday that a man was arrested on Monday": Monday dates the arrest, Friday the saying. An expression
 * dates what it hangs on; an act that has none takes that of the clause it is part of, as long as the clauses share
 * their time.
 */
final class Governance {

    private static final int FAR = 10;

    private final SentenceTree tree;
    private final Optional<LocalDate> published;
    private final CalendarWords words;
    private final List<TemporalExpression> expressions;
    private final Stretch stretch;
    private final List<List<Integer>> attachments = new ArrayList<>();

    Governance(
            SentenceTree tree,
            CalendarWords words,
            List<TemporalExpression> expressions,
            Optional<LocalDate> published,
            IntPredicate acts) {
        this.published = published;
        this.tree = tree;
        this.words = words;
        this.expressions = expressions;
        this.stretch = new Stretch(tree, expressions, published);
        Attachment attachment = new Attachment(tree, words, acts);
        expressions.forEach(expression -> attachments.add(attachment.of(expression)));
    }

    /** The expression that dates the act at {@code trigger}, and how it was found. */
    record Governed(TemporalExpression expression, String how) {}

    Optional<Governed> of(int trigger) {
        return found(trigger).map(governed -> new Governed(stretch.of(governed.expression()), governed.how()));
    }

    private Optional<Governed> found(int trigger) {
        return caption(trigger)
                .or(() -> climb(trigger))
                .or(() -> below(trigger))
                .or(() -> closing(trigger));
    }

    private Optional<Governed> climb(int trigger) {
        int at = trigger;
        for (int step = 0; step < FAR; step++) {
            Optional<TemporalExpression> found = nearest(at, trigger);
            if (found.isPresent()) {
                return Optional.of(new Governed(found.get(), step == 0 ? "beside the act" : "of the clause around it"));
            }
            if (tree.isRoot(at) || !shares(at, trigger)) {
                return Optional.empty();
            }
            at = tree.head(at);
        }
        return Optional.empty();
    }

    /** "As they met on Monday, police ...", "a promise made in May", "shelled it, and took it on Friday". */
    private Optional<Governed> below(int trigger) {
        for (int child : tree.children(trigger)) {
            boolean dates = datesItsHead(child);
            Optional<TemporalExpression> found = dates ? nearest(child, trigger) : Optional.empty();
            if (found.isPresent()) {
                return Optional.of(new Governed(found.get(), "of the clause beside it"));
            }
        }
        return Optional.empty();
    }

    private boolean datesItsHead(int clause) {
        return (tree.is(clause, "advcl") && companion(clause))
                || (tree.is(clause, "acl") && words.has(Kind.LIGHT, tree.lemma(clause)))
                || (tree.is(clause, "conj") && tree.isVerb(clause));
    }

    private boolean companion(int clause) {
        return tree.children(clause, "mark", "advmod").stream()
                .anyMatch(child -> words.has(Kind.COMPANION, tree.lemma(child)));
    }

    /** The closest expression that may date {@code at}. */
    private Optional<TemporalExpression> nearest(int at, int trigger) {
        return IntStream.range(0, expressions.size())
                .filter(i -> attachments.get(i).contains(at))
                .filter(i -> expressions.get(i).dates() && fits(expressions.get(i), at, trigger))
                .boxed()
                .min(Comparator.<Integer>comparingInt(i -> attachments.get(i).indexOf(at))
                        .thenComparing(i -> expressions.get(i).precision())
                        .thenComparingInt(i -> Math.abs(expressions.get(i).first() - trigger)))
                .map(expressions::get);
    }

    /** A present tense does not tell of a day long past, nor a participle or noun of a day to come beside another act. */
    private boolean fits(TemporalExpression expression, int at, int trigger) {
        boolean past = published.isPresent()
                && expression
                        .period()
                        .orElseThrow()
                        .to()
                        .isBefore(published.get().minusDays(1));
        boolean future = published.isPresent()
                && expression.period().orElseThrow().from().isAfter(published.get());
        boolean present = tree.token(trigger).tag().equals("VBZ")
                || tree.token(trigger).tag().equals("VBP");
        boolean modifier = at != trigger && (tree.relation(trigger).startsWith("acl") || tree.is(trigger, "nmod"));
        return !(past && present) && !(future && modifier);
    }

    /** A picture's caption is told in the present, and its one full date dates all of it but what it tells of the past. */
    private Optional<Governed> caption(int trigger) {
        if (toldAsPast(trigger)) {
            return Optional.empty();
        }
        List<TemporalExpression> full =
                expressions.stream().filter(TemporalExpression::isFullDate).toList();
        boolean past = full.size() == 1
                && published
                        .map(day -> !full.get(0).period().orElseThrow().from().isAfter(day.plusDays(1)))
                        .orElse(true);
        return toldInPresent() && past && expressions.size() == 1
                ? Optional.of(new Governed(full.get(0), "a caption's date"))
                : Optional.empty();
    }

    private boolean toldAsPast(int trigger) {
        VerbTense told = VerbTense.of(tree, trigger);
        return told == VerbTense.SIMPLE_PAST || told == VerbTense.PERFECT;
    }

    private boolean toldInPresent() {
        int root = Attachment.root(tree);
        return tree.token(root).tag().equals("VBZ")
                || tree.token(root).tag().equals("VBP")
                || tree.hasChild(
                        root,
                        child ->
                                tree.is(child, "aux") && tree.token(child).tag().equals("VBZ"));
    }

    /** Whether {@code at} happens when its head does. */
    private boolean shares(int at, int trigger) {
        int head = tree.head(at);
        if (tree.isVerb(at)) {
            return verbShares(at, head);
        }
        if (at == trigger && pointsBack(at)) {
            return false;
        }
        return tree.is(at, "obj")
                || tree.is(at, "obl")
                || tree.is(at, "nmod")
                || tree.is(at, "compound")
                || tree.is(at, "conj")
                || tree.is(at, "nsubj")
                || tree.is(at, "xcomp")
                || tree.is(at, "appos")
                || tree.is(at, "amod")
                || tree.is(at, "advcl")
                || tree.is(at, "acl")
                || tree.is(at, "flat");
    }

    private boolean verbShares(int at, int head) {
        if (tree.is(at, "ccomp") && words.has(Kind.PERFORMING, tree.lemma(head))) {
            return !toldAsPast(at) || tree.token(at).tag().equals("VBG");
        }
        if (tree.is(at, "xcomp") || infinitive(at)) {
            return !words.has(Kind.PROSPECTIVE, tree.lemma(head)) && !tree.is(at, "ccomp") && !tree.is(at, "parataxis");
        }
        if (tree.is(at, "conj")
                || tree.is(at, "amod")
                || tree.is(at, "acl")
                || tree.is(at, "compound")
                || tree.is(at, "obl")
                || tree.is(at, "nmod")
                || tree.is(at, "obj")
                || tree.is(at, "nsubj")) {
            return true;
        }
        return tree.is(at, "advcl") && (!finite(at) || companion(at));
    }

    private boolean infinitive(int verb) {
        return tree.hasChild(
                verb, child -> tree.is(child, "mark") && tree.lemma(child).equals("to"));
    }

    private boolean finite(int verb) {
        return tree.hasChild(verb, child -> tree.is(child, "nsubj") || tree.is(child, "aux"));
    }

    /** "the attack" tells of one known before: the clause around it does not date it. */
    private boolean pointsBack(int noun) {
        boolean pointed =
                tree.hasChild(noun, child -> words.has(Kind.POINTING, tree.word(child)) || tree.is(child, "nmod:poss"));
        return pointed && !tree.is(noun, "nsubj");
    }

    /** A full date that closes the sentence dates all of it: "..., Lagos, Sept. 1, 2014." */
    private Optional<Governed> closing(int trigger) {
        if (expressions.isEmpty() || (toldInPresent() && toldAsPast(trigger))) {
            return Optional.empty();
        }
        TemporalExpression last = expressions.get(expressions.size() - 1);
        int before = tree.word(Math.max(0, last.first() - 1)).equals("on") ? last.first() - 2 : last.first() - 1;
        boolean closes = last.end() >= tree.size() - 2
                && before > trigger
                && tree.word(before).equals(",");
        return closes && last.isFullDate() ? Optional.of(new Governed(last, "closes the sentence")) : Optional.empty();
    }
}
