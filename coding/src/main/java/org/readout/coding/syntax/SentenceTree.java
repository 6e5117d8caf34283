package org.readout.coding.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Token;

/**
 * A sentence's dependency tree with its children at hand. Tokens are named by their index in the sentence.
 *
 * <p>Immutable and thread-safe.
 */
public final class SentenceTree {

    /** Dependents that tell more about a noun phrase but are no part of a party's name. */
    private static final Set<String> OUTSIDE_PHRASE = Set.of(
            "appos",
            "acl",
            "parataxis",
            "conj",
            "cc",
            "punct",
            "dep",
            "advcl",
            "cop",
            "nsubj",
            "mark",
            "discourse",
            "list",
            "vocative",
            "dislocated",
            "orphan",
            "aux",
            "csubj",
            "case",
            "ccomp",
            "obl",
            "advmod",
            "reparandum");

    private final Sentence sentence;
    private final List<List<Integer>> children;
    private final String[] lemmas;

    public SentenceTree(Sentence sentence) {
        this.sentence = sentence;
        List<List<Integer>> lists = new ArrayList<>();
        lemmas = new String[sentence.size()];
        for (int i = 0; i < sentence.size(); i++) {
            lists.add(new ArrayList<>(2));
            lemmas[i] = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
        }
        for (int i = 0; i < sentence.size(); i++) {
            int head = sentence.token(i).head();
            if (head != Token.ROOT) {
                lists.get(head).add(i);
            }
        }
        children = List.copyOf(lists);
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return sentence.size();
    }

    public Token token(int index) {
        return sentence.token(index);
    }

    /** Lower-case lemma. */
    public String lemma(int index) {
        return lemmas[index];
    }

    /** Lower-case text. */
    public String word(int index) {
        return sentence.token(index).text().toLowerCase(Locale.ROOT);
    }

    public PartOfSpeech pos(int index) {
        return sentence.token(index).pos();
    }

    /** The head's index, or {@link Token#ROOT}. */
    public int head(int index) {
        return sentence.token(index).head();
    }

    public boolean isRoot(int index) {
        return head(index) == Token.ROOT;
    }

    /** The relation to the head with its subtype, such as {@code acl:relcl}. */
    public String relation(int index) {
        return sentence.token(index).relation();
    }

    /** Whether the relation is {@code relation} or a subtype of it. */
    public boolean is(int index, String relation) {
        String own = relation(index);
        return own.equals(relation) || (own.startsWith(relation) && own.charAt(relation.length()) == ':');
    }

    public List<Integer> children(int index) {
        return children.get(index);
    }

    /** Dependents with one of the relations, subtypes included, in order. */
    public List<Integer> children(int index, String... relations) {
        List<Integer> found = new ArrayList<>(2);
        for (int child : children.get(index)) {
            for (String relation : relations) {
                if (is(child, relation)) {
                    found.add(child);
                    break;
                }
            }
        }
        return found;
    }

    /** The first dependent with one of the relations. */
    public OptionalInt child(int index, String... relations) {
        List<Integer> found = children(index, relations);
        return found.isEmpty() ? OptionalInt.empty() : OptionalInt.of(found.get(0));
    }

    public boolean hasChild(int index, IntPredicate test) {
        for (int child : children.get(index)) {
            if (test.test(child)) {
                return true;
            }
        }
        return false;
    }

    /** The preposition that marks a nominal, lower-case, with fixed parts joined: "because of"; empty if none. */
    public String preposition(int index) {
        StringBuilder joined = new StringBuilder();
        for (int child : children(index, "case")) {
            if (word(child).equals("'s") || word(child).equals("’s")) {
                continue;
            }
            if (joined.length() > 0) {
                joined.append(' ');
            }
            joined.append(word(child));
            for (int fixed : children(child, "fixed")) {
                joined.append(' ').append(word(fixed));
            }
        }
        return joined.toString();
    }

    /** The conjuncts joined to a first conjunct, itself first. */
    public List<Integer> coordination(int index) {
        List<Integer> all = new ArrayList<>(2);
        all.add(index);
        for (int child : children(index, "conj")) {
            if (isNominal(child) == isNominal(index)) {
                all.add(child);
            }
        }
        return all;
    }

    public boolean isVerb(int index) {
        return pos(index) == PartOfSpeech.VERB || sentence.token(index).tag().startsWith("VB");
    }

    public boolean isNominal(int index) {
        return switch (pos(index)) {
            case NOUN, PROPN, PRON, NUM, DET, SYM, X -> true;
            case ADJ -> is(index, "nsubj") || is(index, "obj") || is(index, "obl") || is(index, "nmod");
            default -> false;
        };
    }

    /** Whether {@code index} is {@code ancestor} or below it. */
    public boolean isUnder(int index, int ancestor) {
        int steps = 0;
        for (int at = index; at != Token.ROOT && steps <= size(); at = head(at), steps++) {
            if (at == ancestor) {
                return true;
            }
        }
        return false;
    }

    /** How many heads stand above a token. */
    public int depth(int index) {
        int depth = 0;
        for (int at = index; !isRoot(at); at = head(at)) {
            depth++;
        }
        return depth;
    }

    /** The span of a noun phrase in the text: title and modifiers kept; appositions, clauses and conjuncts dropped. */
    public Span nounPhrase(int head) {
        int[] range = {head, head};
        int conjunct = conjunctBehind(head);
        for (int child : children(head)) {
            if (child < conjunct && isInPhrase(child)) {
                widen(child, range);
            }
        }
        while (range[0] < head && (pos(range[0]) == PartOfSpeech.CCONJ || pos(range[0]) == PartOfSpeech.PUNCT)) {
            range[0]++;
        }
        for (int token = head + 1; token <= range[1]; token++) {
            if (word(token).equals(":")) {
                // "MR. OBI: Since Friday": what is behind a label is no part of it
                range[1] = token - 1;
            }
        }
        return tokenSpan(range[0], range[1]);
    }

    /** "Police and rebels in the east": what follows the rebels does not belong to the police alone. */
    private int conjunctBehind(int head) {
        return children(head, "conj").stream()
                .mapToInt(Integer::intValue)
                .filter(conjunct -> conjunct > head)
                .min()
                .orElse(size());
    }

    private boolean isInPhrase(int child) {
        String relation = relation(child);
        int colon = relation.indexOf(':');
        String main = colon < 0 ? relation : relation.substring(0, colon);
        if (main.equals("nmod") && preposition(child).startsWith("according")) {
            // on whose word, wherever the tree hangs it
            return false;
        }
        if (main.equals("nmod") && !relation.equals("nmod:poss")) {
            // neither "Wednesday" behind the minister nor "among those held" before his name is part of it
            return children(child, "case").isEmpty() == (child < head(child));
        }
        return !OUTSIDE_PHRASE.contains(main);
    }

    private void widen(int index, int[] range) {
        range[0] = Math.min(range[0], index);
        range[1] = Math.max(range[1], index);
        for (int child : children(index)) {
            String relation = relation(child);
            if (!relation.equals("punct")
                    && !relation.startsWith("acl")
                    && !relation.equals("appos")
                    && !relation.equals("parataxis")) {
                widen(child, range);
            }
        }
    }

    /** First and last token of everything below {@code index}, itself included. */
    public int[] subtree(int index) {
        int[] range = {index, index};
        for (int child : children(index)) {
            int[] below = subtree(child);
            range[0] = Math.min(range[0], below[0]);
            range[1] = Math.max(range[1], below[1]);
        }
        return range;
    }

    public Span tokenSpan(int first, int last) {
        return new Span(token(first).span().start(), token(last).span().end());
    }
}
