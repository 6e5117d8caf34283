package org.readout.coding.events;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.readout.coding.attribution.SpeechLink;
import org.readout.coding.coreference.ArticleParties;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Quad;
import org.readout.model.Status;

/** Decisions on the borders between types that need status and speaker (codebook, section 3). */
final class TypeRules {

    private static final Set<EventType> PROMISED =
            EnumSet.of(EventType.CONSULT, EventType.SUPPORT, EventType.COOPERATE, EventType.AID);

    private TypeRules() {}

    static List<Act> applied(ParsedArticle article, ArticleParties parties, List<Act> acts) {
        List<Act> kept = new ArrayList<>();
        for (Act act : acts) {
            future(act);
            multilateral(act);
            if (kept.stream().noneMatch(other -> isOneWord(other, act))) {
                kept.add(act);
            }
        }
        kept.addAll(Charges.of(article, parties, kept));
        kept.sort(java.util.Comparator.comparing(Act::trigger));
        CarriedOver.fill(kept);
        return Retellings.leftOut(article, parties, kept);
    }

    /** "Will hold talks" told once as the meeting that it is and once as the promise that it becomes. */
    private static boolean isOneWord(Act a, Act b) {
        return a.isSameKind(b)
                && a.trigger().sentence() == b.trigger().sentence()
                && (a.words().contains(b.trigger().token())
                        || b.words().contains(a.trigger().token()));
    }

    private static void future(Act act) {
        if (act.status() != Status.PLANNED) {
            return;
        }
        if (PROMISED.contains(act.type())) {
            act.becomes(EventType.AGREE, "a promised or scheduled act of cooperation is AGREE");
        } else if (act.type().quad() == Quad.MATERIAL_CONFLICT && isOwnAct(act)) {
            act.becomes(EventType.THREATEN, "an announced act of conflict by the speaker is THREATEN");
            act.status(Status.OCCURRED);
        }
    }

    private static boolean isOwnAct(Act act) {
        if (act.attribution().isEmpty()) {
            return false;
        }
        SpeechLink innermost = act.attribution().get(act.attribution().size() - 1);
        return innermost.speaker().isPresent()
                && act.actors().stream()
                        .anyMatch(
                                actor -> actor.ref().equals(innermost.speaker().get())
                                        || actor.antecedent().equals(innermost.speaker()));
    }

    private static void multilateral(Act act) {
        if (act.type() == EventType.CONSULT
                && act.actors().size() + act.recipients().size() >= 3) {
            act.add(Mode.MULTILATERAL);
        }
    }
}
