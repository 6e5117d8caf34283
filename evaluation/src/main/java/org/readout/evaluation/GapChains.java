package org.readout.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.coding.coreference.EntityMention;
import org.readout.coding.coreference.KnownChains;
import org.readout.model.Span;

/** What GAP knows of a text: whether its pronoun stands for the two names, before or after it. */
final class GapChains implements KnownChains {

    private final GapText text;

    GapChains(GapText text) {
        this.text = text;
    }

    @Override
    public Optional<List<Boolean>> right(EntityMention mention, List<List<EntityMention>> candidates) {
        if (mention.span().equals(text.pronoun())) {
            return pronoun(candidates);
        }
        for (int i = 0; i < text.names().size(); i++) {
            if (text.right().get(i) && isName(mention, i)) {
                return name(candidates);
            }
        }
        return Optional.empty();
    }

    /** The candidates that hold the right name; if no name is right, or has not come yet, all that hold no wrong one. */
    private Optional<List<Boolean>> pronoun(List<List<EntityMention>> candidates) {
        List<Boolean> right = new ArrayList<>();
        List<Boolean> notWrong = new ArrayList<>();
        for (List<EntityMention> candidate : candidates) {
            boolean isRight = holds(candidate, true);
            right.add(isRight);
            notWrong.add(!holds(candidate, false));
        }
        right.add(false);
        notWrong.add(true);
        return Optional.of(right.contains(true) ? right : notWrong);
    }

    /** A right name that comes after the pronoun. */
    private Optional<List<Boolean>> name(List<List<EntityMention>> candidates) {
        List<Boolean> labels = new ArrayList<>();
        for (List<EntityMention> candidate : candidates) {
            labels.add(candidate.stream().anyMatch(mention -> mention.span().equals(text.pronoun())));
        }
        labels.add(false);
        return labels.contains(true) ? Optional.of(labels) : Optional.empty();
    }

    private boolean holds(List<EntityMention> candidate, boolean right) {
        for (int i = 0; i < text.names().size(); i++) {
            int name = i;
            if (text.right().get(i) == right && candidate.stream().anyMatch(mention -> isName(mention, name))) {
                return true;
            }
        }
        return false;
    }

    private boolean isName(EntityMention mention, int name) {
        Span place = text.names().get(name);
        return !mention.form().isPronoun() && !mention.joint() && mention.core().overlaps(place);
    }
}
