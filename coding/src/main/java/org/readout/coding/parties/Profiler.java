package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.Mention.Word;
import org.readout.model.PartOfSpeech;

/** Classifies mentions: tries the readings of a noun phrase from the most to the least telling. */
final class Profiler {

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "we",
            "you",
            "he",
            "she",
            "it",
            "they",
            "him",
            "her",
            "them",
            "us",
            "me",
            "who",
            "which",
            "that",
            "this",
            "these",
            "those",
            "himself",
            "herself",
            "itself",
            "themselves");

    private final PhraseCore core;
    private final PersonReader persons;
    private final NameReader names;
    private final RoleReader roles;

    Profiler(Knowledge knowledge, Optional<LocalDate> day) {
        PersonFinder finder = new PersonFinder(knowledge, day);
        ClueReader clues = new ClueReader(knowledge, finder);
        this.core = new PhraseCore(knowledge);
        this.names = new NameReader(knowledge, clues);
        this.roles = new RoleReader(knowledge, clues, day, this::profile);
        // A title is read without asking who holds the office: the name says it.
        RoleReader titles = new RoleReader(knowledge, clues, Optional.empty(), this::profile);
        this.persons = new PersonReader(knowledge, finder, clues, titles, day);
    }

    PartyProfile profile(Mention mention) {
        Word head = mention.words().get(mention.head());
        if (isPronoun(head)) {
            return PartyProfile.nothing("pronoun");
        }
        int end = core.end(mention);
        return names.misnamed(mention, end)
                .or(() -> persons.person(mention, end))
                .or(() -> names.named(mention, end))
                .or(() -> roles.role(mention, end))
                .or(() -> names.otherName(mention, end))
                .orElseGet(() -> PartyProfile.nothing("no table knows \"" + head.text() + "\""));
    }

    private static boolean isPronoun(Word head) {
        boolean listed =
                PRONOUNS.contains(head.text()) || PRONOUNS.contains(head.text().toLowerCase(Locale.ROOT));
        return head.pos() == PartOfSpeech.PRON || (listed && head.pos() != PartOfSpeech.PROPN);
    }
}
