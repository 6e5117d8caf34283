package org.readout.coding.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Someone or something that an article speaks of, as far as it has been read: a chain that still grows. */
final class Referent {

    private final List<Traits> mentions = new ArrayList<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> nameWords = new HashSet<>();
    private final Set<String> described = new HashSet<>();
    private final Set<String> resolved = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private List<String> fullName = List.of();
    private Gender gender = Gender.UNKNOWN;
    private Gender leaning = Gender.UNKNOWN;
    private EntityKind kind = EntityKind.OTHER;
    private String country = "";
    private boolean plural;
    private boolean named;
    private boolean nominal;
    private Optional<Traits> subject = Optional.empty();

    void add(Traits traits) {
        mentions.add(traits);
        EntityMention mention = traits.mention();
        if (gender == Gender.UNKNOWN) {
            gender = mention.gender();
        }
        if (leaning == Gender.UNKNOWN) {
            leaning = traits.leaning();
        }
        if (!mention.form().isPronoun()) {
            describe(traits);
        } else if (kind == EntityKind.OTHER && !nominal) {
            kind = mention.kind();
        }
        if (mentions.size() == 1 || !mention.form().isPronoun() && !nominal) {
            plural = mention.plural();
        }
        nominal |= !mention.form().isPronoun();
        if (traits.role() == SyntacticRole.SUBJECT || traits.role() == SyntacticRole.PASSIVE) {
            subject = Optional.of(traits);
        }
    }

    private void describe(Traits traits) {
        EntityMention mention = traits.mention();
        boolean firstName = mention.form().isName() && !named;
        if (kind == EntityKind.OTHER || firstName && mention.kind() != EntityKind.OTHER || !nominal) {
            kind = mention.kind();
        }
        if (mention.form().isName()) {
            named = true;
            nameWords.addAll(traits.words());
            if (traits.words().size() > fullName.size()) {
                fullName = traits.words();
            }
        } else {
            heads.add(traits.head());
            described.addAll(traits.words());
        }
        titles.addAll(traits.titles());
        traits.office().ifPresent(office -> titles.add(lastWord(office)));
        if (!traits.resolved().isEmpty()) {
            resolved.add(traits.resolved());
        }
        if (country.isEmpty()) {
            country = traits.country();
        }
    }

    private static String lastWord(String phrase) {
        return phrase.substring(phrase.lastIndexOf(' ') + 1);
    }

    List<Traits> mentions() {
        return mentions;
    }

    Traits last() {
        return mentions.get(mentions.size() - 1);
    }

    /** Its last mentions, up to eight. */
    List<Traits> recent() {
        return mentions.subList(Math.max(0, mentions.size() - 8), mentions.size());
    }

    /** Its latest mention as a subject. */
    Optional<Traits> subject() {
        return subject;
    }

    Set<String> heads() {
        return heads;
    }

    Set<String> nameWords() {
        return nameWords;
    }

    Set<String> described() {
        return described;
    }

    Set<String> resolved() {
        return resolved;
    }

    Set<String> titles() {
        return titles;
    }

    List<String> fullName() {
        return fullName;
    }

    Gender gender() {
        return gender;
    }

    /** The gender that its first name, standing alone, leans to. */
    Gender leaning() {
        return leaning;
    }

    EntityKind kind() {
        return kind;
    }

    String country() {
        return country;
    }

    boolean isPlural() {
        return plural;
    }

    boolean isNamed() {
        return named;
    }

    /** Whether it was mentioned by more than pronouns. */
    boolean isNominal() {
        return nominal;
    }
}
