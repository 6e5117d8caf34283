package org.readout.coding.coreference;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.coding.parties.PartyKind;
import org.readout.coding.parties.PartyProfile;
import org.readout.coding.syntax.SentenceTree;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;

/** Decides what sort of thing a noun phrase stands for, and its gender. Immutable and thread-safe. */
final class KindFinder {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Set<String> TITLES_OF_WOMEN = Set.of("mrs.", "ms.", "mrs", "ms", "miss", "madam", "lady");

    private final WordTable<EntityKind> kinds;
    private final WordTable<Gender> genders;

    private KindFinder(WordTable<EntityKind> kinds, WordTable<Gender> genders) {
        this.kinds = kinds;
        this.genders = genders;
    }

    static KindFinder standard() {
        return new KindFinder(
                WordTable.read("kinds.txt", EntityKind.class), WordTable.read("genders.txt", Gender.class));
    }

    EntityKind kind(SentenceTree tree, int head, Optional<NamedEntity> name, PartyProfile profile, boolean plural) {
        if (name.isPresent()) {
            return ofName(name.get().type(), profile, plural);
        }
        Optional<EntityKind> listed = kinds.find(tree.lemma(head));
        return listed.orElseGet(() -> ofProfile(profile, plural));
    }

    private static EntityKind ofName(EntityType type, PartyProfile profile, boolean plural) {
        return switch (type) {
            case PERSON -> plural ? EntityKind.PEOPLE : EntityKind.PERSON;
            case ORGANISATION -> EntityKind.ORGANISATION;
            case PLACE -> EntityKind.PLACE;
            case GROUP -> plural ? EntityKind.PEOPLE : ofProfile(profile, false);
            case MISC -> profile.kind() == PartyKind.ORG ? EntityKind.ORGANISATION : EntityKind.OTHER;
        };
    }

    private static EntityKind ofProfile(PartyProfile profile, boolean plural) {
        return switch (profile.kind()) {
            case STATE -> profile.name().isEmpty() ? EntityKind.ORGANISATION : EntityKind.PLACE;
            case OFFICIAL, PERSON -> plural ? EntityKind.PEOPLE : EntityKind.PERSON;
            case ARMED -> plural ? EntityKind.PEOPLE : EntityKind.PERSON;
            case COURT, ORG -> EntityKind.ORGANISATION;
            case PEOPLE -> EntityKind.PEOPLE;
            case PLACE -> EntityKind.PLACE;
            case THING -> EntityKind.OTHER;
        };
    }

    /** The gender of a person's name by its title or first word, of a description by its noun. */
    Gender gender(SentenceTree tree, int head, Optional<NamedEntity> name, EntityKind kind, List<String> words) {
        if (kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE) {
            return Gender.NEUTER;
        }
        if (kind == EntityKind.OTHER) {
            return name.isPresent() ? Gender.UNKNOWN : Gender.NEUTER;
        }
        if (name.isEmpty()) {
            return genders.find("noun", tree.lemma(head)).orElse(Gender.UNKNOWN);
        }
        return titled(tree, name.get()).orElseGet(() -> ofFirstWord(words));
    }

    /** The gender that a name standing alone has where it is a first name: "Amina". */
    Gender leaning(List<String> words) {
        return words.size() != 1
                ? Gender.UNKNOWN
                : genders.find("name", plain(words.get(0))).orElse(Gender.UNKNOWN);
    }

    /** "José" stands in the table as "jose". */
    private static String plain(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    }

    private Gender ofFirstWord(List<String> words) {
        return words.size() < 2
                ? Gender.UNKNOWN
                : genders.find("name", plain(words.get(0))).orElse(Gender.UNKNOWN);
    }

    private Optional<Gender> titled(SentenceTree tree, NamedEntity name) {
        for (int at = Math.max(0, name.first() - 2); at < name.end(); at++) {
            String word = tree.token(at).text().toLowerCase(Locale.ROOT);
            if (TITLES_OF_WOMEN.contains(word)) {
                return Optional.of(Gender.FEMALE);
            }
            String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
            Optional<Gender> title =
                    at < name.end() - 1 && at <= name.first() ? genders.find("noun", bare) : Optional.empty();
            if (title.isPresent()) {
                return title;
            }
        }
        return Optional.empty();
    }
}
