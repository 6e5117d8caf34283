package org.readout.coding.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the words around a role tell of its bearer, in the order of the words.
 *
 * @param countries states and lands named
 * @param peoples peoples and communities named
 * @param organisations bodies named
 * @param persons known persons named
 * @param roles further roles: "police" in "police chief"
 * @param modifiers words that change sectors
 */
record Clues(
        List<NamedCountry> countries,
        List<People> peoples,
        List<Organisation> organisations,
        List<OfficeHolder> persons,
        List<Role> roles,
        List<Modifier> modifiers) {

    Clues() {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    Optional<Organisation> organisation() {
        return last(organisations);
    }

    Optional<Role> role() {
        return last(roles);
    }

    Optional<People> people() {
        return last(peoples);
    }

    boolean isFormer() {
        return modifiers.stream().anyMatch(Modifier::former);
    }

    /** The country that the clues tell: of the body, else of the land named nearest, else of a person or a people. */
    String country() {
        return organisation()
                .map(Organisation::country)
                .filter(code -> !code.isEmpty())
                .or(() -> last(countries).map(named -> named.country().code()))
                .or(() -> last(persons).map(OfficeHolder::country))
                .or(() -> last(peoples).map(People::country))
                .orElse("");
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.isEmpty() ? Optional.empty() : Optional.of(list.get(list.size() - 1));
    }
}
