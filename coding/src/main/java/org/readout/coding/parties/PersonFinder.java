package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.NameIndex.Match;
import org.readout.model.EntityType;

/** Finds known persons by what a phrase calls them, on the day of the act. */
final class PersonFinder {

    private final Knowledge knowledge;
    private final Optional<LocalDate> day;

    PersonFinder(Knowledge knowledge, Optional<LocalDate> day) {
        this.knowledge = knowledge;
        this.day = day;
    }

    /** A person whom the table knows by full name, where the reader saw no name of a person. */
    Optional<Name> knownPerson(Mention mention, int end) {
        for (int first = Math.max(0, end - 5); first < end - 1; first++) {
            String text = mention.text(first, end);
            if (first <= mention.head()
                    && knowledge.persons().named(text, dayOrLatest()).isPresent()) {
                return Optional.of(new Name(first, end, EntityType.PERSON));
            }
        }
        return Optional.empty();
    }

    /** The name without a title that was taken for a part of it: "President Obama". */
    Name withoutTitle(Mention mention, Name name) {
        int first = name.first();
        while (first < name.end() - 1) {
            Optional<Match<Role>> title = knowledge.roles().longestAt(mention, first, first + 1, name.end() - 1);
            if (title.isEmpty()) {
                break;
            }
            first = title.get().end();
        }
        return new Name(first, name.end(), name.type());
    }

    /** The known person of a name; a surname needs a country, an office or a head in office. */
    Optional<OfficeHolder> known(String text, String country, Optional<String> office) {
        Predicate<OfficeHolder> agrees =
                term -> (country.isEmpty() || term.country().equals(country))
                        && office.map(word -> agreesWithTitle(term, word)).orElse(true);
        boolean hinted = !country.isEmpty() || office.isPresent();
        return text.contains(" ")
                ? knowledge
                        .persons()
                        .named(text, dayOrLatest())
                        .filter(term -> country.isEmpty() || sameParty(term, country))
                : knowledge.persons().surnamed(text, dayOrLatest(), agrees, hinted);
    }

    private static boolean sameParty(OfficeHolder term, String country) {
        return term.country().equals(country)
                || Parties.isInternational(term.country())
                || Parties.isInternational(country);
    }

    private static boolean agreesWithTitle(OfficeHolder term, String title) {
        return title.equals("leader") || term.office().contains(title);
    }

    boolean inOffice(OfficeHolder term) {
        return day.map(term::isInOfficeOn).orElse(true);
    }

    private LocalDate dayOrLatest() {
        return day.orElse(LocalDate.MAX);
    }
}
