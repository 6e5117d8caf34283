package org.readout.coding.events;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.readout.coding.coreference.ResolvedParty;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EventType;
import org.readout.model.PartOfSpeech;

/**
 * Joins the words of one sentence that tell one act: "killed in an attack by rebels", "opened fire and wounded two"
 * (codebook, section 2.5).
 */
final class SameSentence {

    private SameSentence() {}

    static List<Act> merged(SentenceTree tree, List<Act> acts) {
        List<Act> kept = new ArrayList<>();
        for (Act act : acts) {
            Act partner = null;
            for (Act other : kept) {
                if (partner == null && isSameAct(tree, other, act)) {
                    partner = other;
                }
            }
            if (partner == null) {
                kept.add(act);
            } else if (isBetter(tree, act, partner)) {
                absorb(act, partner);
                kept.set(kept.indexOf(partner), act);
            } else {
                absorb(partner, act);
            }
        }
        return kept;
    }

    private static boolean isSameAct(SentenceTree tree, Act a, Act b) {
        if (!a.isSameKind(b) || a.status() != b.status()) {
            return false;
        }
        int x = a.trigger().token();
        int y = b.trigger().token();
        if (!compatible(a.actors(), b.actors())) {
            return false;
        }
        boolean linked =
                isArgument(tree, x, b) || isArgument(tree, y, a) || isRelative(tree, x, y) || isRelative(tree, y, x);
        if (linked) {
            return compatible(a.recipients(), b.recipients()) || a.type() == EventType.ASSAULT;
        }
        if (!isCoordinated(tree, x, y)) {
            return false;
        }
        boolean toll = isToll(tree, a) || isToll(tree, b);
        return toll || compatible(a.recipients(), b.recipients()) && sharesAParty(a, b) && !isAnother(tree, a, b);
    }

    /** "Killed 12 soldiers and wounded more than 40": a bare number counts more of those whom the same attack hit. */
    private static boolean isToll(SentenceTree tree, Act act) {
        return act.type() == EventType.ASSAULT
                && !act.recipients().isEmpty()
                && act.recipients().stream()
                        .allMatch(
                                party -> party.ref().sentence() == act.trigger().sentence()
                                        && tree.pos(party.ref().token()) == PartOfSpeech.NUM);
    }

    /** Coordinated verbs tell two acts if each has a way of its own or an object of its own: "toppled the president and locked him up". */
    private static boolean isAnother(SentenceTree tree, Act a, Act b) {
        boolean ways = !a.modes().isEmpty() && !b.modes().isEmpty() && Collections.disjoint(a.modes(), b.modes());
        return ways
                || hasObject(tree, a.trigger().token())
                        && hasObject(tree, b.trigger().token());
    }

    private static boolean hasObject(SentenceTree tree, int verb) {
        return tree.child(verb, "obj", "nsubj:pass").isPresent();
    }

    /** A noun of the act beside its verb: subject, object, oblique or participle; also at a noun of the verb's: "used tear gas to disperse". */
    private static boolean isArgument(SentenceTree tree, int below, Act above) {
        if (tree.isRoot(below)) {
            return false;
        }
        int head = tree.head(below);
        boolean edge = tree.is(below, "obl")
                || tree.is(below, "obj")
                || tree.is(below, "nsubj")
                || tree.is(below, "nmod")
                || tree.is(below, "advcl")
                || tree.is(below, "acl")
                || tree.is(below, "compound")
                || tree.is(below, "amod")
                || tree.is(below, "xcomp");
        return edge && (head == above.trigger().token() || above.words().contains(head));
    }

    /** "The shelling of the town, which killed nine": a relative clause on the noun of the act or on a noun below it. */
    private static boolean isRelative(SentenceTree tree, int verb, int noun) {
        if (!tree.relation(verb).equals("acl:relcl")) {
            return false;
        }
        int at = tree.head(verb);
        while (at != noun && tree.is(at, "nmod")) {
            at = tree.head(at);
        }
        return at == noun;
    }

    private static boolean isCoordinated(SentenceTree tree, int x, int y) {
        return tree.is(y, "conj") && tree.head(y) == x
                || tree.is(x, "conj") && tree.head(x) == y
                || tree.is(x, "conj") && tree.is(y, "conj") && tree.head(x) == tree.head(y);
    }

    private static boolean compatible(List<ResolvedParty> a, List<ResolvedParty> b) {
        return a.isEmpty() || b.isEmpty() || overlap(a, b);
    }

    private static boolean sharesAParty(Act a, Act b) {
        return overlap(a.actors(), b.actors()) || overlap(a.recipients(), b.recipients());
    }

    private static boolean overlap(List<ResolvedParty> a, List<ResolvedParty> b) {
        return a.stream().anyMatch(x -> b.stream().anyMatch(x::isSameAs));
    }

    /** The telling with more parties, then the verb, is the better trigger. */
    private static boolean isBetter(SentenceTree tree, Act a, Act b) {
        int parties = Integer.compare(filled(a), filled(b));
        if (parties != 0) {
            return parties > 0;
        }
        return tree.isVerb(a.trigger().token()) && !tree.isVerb(b.trigger().token());
    }

    private static int filled(Act act) {
        return (act.actors().isEmpty() ? 0 : 1) + (act.recipients().isEmpty() ? 0 : 1);
    }

    private static void absorb(Act act, Act other) {
        if (act.actors().isEmpty()) {
            other.actors().stream()
                    .filter(party -> act.recipients().stream().noneMatch(r -> r.isMentionOf(party)))
                    .forEach(act.actors()::add);
        }
        if (act.recipients().isEmpty() || act.type() == EventType.ASSAULT) {
            // what an attack is on and whom it kills are both hit
            other.recipients().stream()
                    .filter(party -> Stream.concat(act.actors().stream(), act.recipients().stream())
                            .noneMatch(r -> r.isMentionOf(party) || r.isSameAs(party)))
                    .forEach(act.recipients()::add);
            act.recipients().sort(Comparator.comparing(ResolvedParty::ref));
        }
        other.modes().forEach(act::add);
        act.add(other.codes());
        other.places().stream().filter(token -> !act.places().contains(token)).forEach(act.places()::add);
        if (other.isRecalled()) {
            act.recalled();
        }
        if (act.attribution().isEmpty()) {
            act.attribution(other.attribution());
        }
        act.because(
                "type",
                "one act told twice in a sentence",
                other.entry().map(org.readout.coding.lexicon.Entry::citation).orElse(""));
    }
}
