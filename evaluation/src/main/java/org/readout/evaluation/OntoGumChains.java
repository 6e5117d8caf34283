package org.readout.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.coding.coreference.EntityMention;
import org.readout.coding.coreference.KnownChains;
import org.readout.model.Span;

/**
 * What OntoGUM knows of a text's mentions: all of it; a mention of no chain stands for nobody met before. A mention is an
 * annotated one if it has its place, or else begins with it and has its head in it.
 */
final class OntoGumChains implements KnownChains {

    private final Map<Span, Integer> chainOf = new HashMap<>();
    private final Map<Integer, List<Span>> byStart = new HashMap<>();

    OntoGumChains(CoreferenceText text) {
        for (int i = 0; i < text.chains().size(); i++) {
            for (Span mention : text.chains().get(i).mentions()) {
                chainOf.put(mention, i);
                byStart.computeIfAbsent(mention.start(), start -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    @Override
    public Optional<List<Boolean>> right(EntityMention mention, List<List<EntityMention>> candidates) {
        Optional<Integer> chain = chain(mention);
        List<Boolean> labels = new ArrayList<>();
        boolean any = false;
        for (List<EntityMention> candidate : candidates) {
            boolean right = chain.isPresent() && candidate.stream().anyMatch(other -> chain.equals(chain(other)));
            labels.add(right);
            any |= right;
        }
        labels.add(!any);
        return Optional.of(labels);
    }

    private Optional<Integer> chain(EntityMention mention) {
        Integer exact = chainOf.get(mention.span());
        if (exact != null || mention.joint()) {
            return Optional.ofNullable(exact);
        }
        return byStart.getOrDefault(mention.span().start(), List.of()).stream()
                .filter(span -> span.contains(mention.core()))
                .min(Comparator.comparingInt(
                        span -> Math.abs(span.length() - mention.span().length())))
                .map(chainOf::get);
    }
}
