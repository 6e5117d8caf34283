package org.readout.evaluation;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.Analysis;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;
import org.readout.model.Sentence;
import org.readout.model.Span;

/**
 * How well names were found, by exact place and type.
 *
 * <p>Labels without a type are ignored both ways: such a name is not asked for, and a name that was found over one, without
 * touching a name that is asked for, is not counted as wrong. Found names of types that no label of the set has are not
 * counted either. The strict tally counts the former as wrong.
 *
 * @param types right, expected and found per type
 * @param strict the same, with names found over ignored ones counted as wrong
 */
record NamesScore(Map<EntityType, Tally> types, Map<EntityType, Tally> strict) {

    static final NamesScore NONE = new NamesScore(Map.of(), Map.of());

    /** A name with its type; the type is empty where the set's label is ignored. */
    record Name(Span span, Optional<EntityType> type) {}

    NamesScore {
        types = Map.copyOf(types);
        strict = Map.copyOf(strict);
    }

    /** Compares the names of one text. */
    static NamesScore of(List<Name> gold, List<Name> found, Set<EntityType> counted) {
        Map<EntityType, Tally> types = new EnumMap<>(EntityType.class);
        Map<EntityType, Tally> strict = new EnumMap<>(EntityType.class);
        Set<Name> expected = new HashSet<>(gold);
        for (EntityType type : counted) {
            List<Name> goldOfType = ofType(gold, type);
            List<Name> foundOfType = ofType(found, type);
            int correct = (int) foundOfType.stream().filter(expected::contains).count();
            int excused = (int)
                    foundOfType.stream().filter(name -> excused(name, gold)).count();
            types.put(type, new Tally(correct, goldOfType.size(), foundOfType.size() - excused));
            strict.put(type, new Tally(correct, goldOfType.size(), foundOfType.size()));
        }
        return new NamesScore(types, strict);
    }

    /** The names of an analysis as found names. */
    static List<Name> names(Analysis analysis) {
        return analysis.sentences().stream()
                .flatMap(sentence -> sentence.names().stream().map(name -> name(sentence, name)))
                .toList();
    }

    NamesScore plus(NamesScore other) {
        return new NamesScore(sum(types, other.types), sum(strict, other.strict));
    }

    Tally tally(EntityType type) {
        return types.getOrDefault(type, Tally.NONE);
    }

    /** All names of the given types together. */
    Tally together(Set<EntityType> some) {
        return together(types, some);
    }

    /** All names of the given types together, nothing excused. */
    Tally togetherStrict(Set<EntityType> some) {
        return together(strict, some);
    }

    private static Tally together(Map<EntityType, Tally> tallies, Set<EntityType> some) {
        return some.stream().map(type -> tallies.getOrDefault(type, Tally.NONE)).reduce(Tally.NONE, Tally::plus);
    }

    private static Map<EntityType, Tally> sum(Map<EntityType, Tally> one, Map<EntityType, Tally> other) {
        Map<EntityType, Tally> sum = new EnumMap<>(EntityType.class);
        sum.putAll(one);
        other.forEach((type, tally) -> sum.merge(type, tally, Tally::plus));
        return sum;
    }

    private static List<Name> ofType(List<Name> names, EntityType type) {
        return names.stream()
                .filter(name -> name.type().equals(Optional.of(type)))
                .toList();
    }

    private static boolean excused(Name found, List<Name> gold) {
        List<Name> touched =
                gold.stream().filter(name -> name.span().overlaps(found.span())).toList();
        return !touched.isEmpty()
                && touched.stream().allMatch(name -> name.type().isEmpty());
    }

    private static Name name(Sentence sentence, NamedEntity entity) {
        Span first = sentence.token(entity.first()).span();
        Span last = sentence.token(entity.end() - 1).span();
        return new Name(first.union(last), Optional.of(entity.type()));
    }
}
