package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.coding.syntax.TokenRef;

/** Where the chains of an article say to look for whom a mention stands for. Lives for one article. */
final class Antecedents {

    private static final int MOST = 12;

    private final Map<TokenRef, Referent> referents = new HashMap<>();

    Antecedents(List<Referent> chains) {
        for (Referent referent : chains) {
            for (Traits traits : referent.mentions()) {
                if (!traits.mention().joint()) {
                    referents.put(traits.ref(), referent);
                }
            }
        }
    }

    /**
     * The names and descriptions of a mention's chain: those before it, the latest first, then those after it.
     *
     * @return a few of them, empty where the mention stands alone
     */
    List<EntityMention> of(TokenRef ref) {
        Referent referent = referents.get(ref);
        if (referent == null) {
            return List.of();
        }
        List<EntityMention> before = new ArrayList<>();
        List<EntityMention> after = new ArrayList<>();
        for (Traits traits : referent.mentions()) {
            boolean itself = traits.ref().equals(ref) && !traits.mention().joint();
            if (!itself && !traits.form().isPronoun()) {
                (traits.ref().compareTo(ref) < 0 ? before : after).add(traits.mention());
            }
        }
        java.util.Collections.reverse(before);
        before.addAll(after);
        return before.subList(0, Math.min(MOST, before.size()));
    }
}
