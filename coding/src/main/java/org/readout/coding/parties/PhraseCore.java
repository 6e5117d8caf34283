package org.readout.coding.parties;

import org.readout.coding.parties.Mention.Name;
import org.readout.coding.parties.NameIndex.Match;
import org.readout.model.EntityType;
import org.readout.model.PartOfSpeech;

/** Finds where the core of a phrase ends: after its head, its compounds and its name, before the complement. */
final class PhraseCore {

    private final Knowledge knowledge;

    PhraseCore(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Index after the last word of the core. */
    int end(Mention mention) {
        int end = mention.head() + 1;
        end = Math.max(end, tableEnd(mention));
        int before;
        do {
            before = end;
            end = nameEnd(mention, end);
            while (end < mention.words().size() && continuesName(mention, end)) {
                end++;
            }
        } while (end != before);
        return end;
    }

    private int tableEnd(Mention mention) {
        int size = mention.words().size();
        int role = knowledge
                .roles()
                .covering(mention, mention.head(), 0, size)
                .map(Match::end)
                .orElse(0);
        int body = knowledge
                .organisations()
                .covering(mention, mention.head(), 0, size)
                .map(Match::end)
                .orElse(0);
        int land = knowledge
                .countries()
                .covering(mention, mention.head(), 0, size)
                .map(Match::end)
                .orElse(0);
        return Math.max(role, Math.max(body, land));
    }

    private static int nameEnd(Mention mention, int end) {
        return mention.names().stream()
                .filter(name -> name.covers(end - 1) || (name.first() == end && name.type() == EntityType.PERSON))
                .mapToInt(Name::end)
                .reduce(end, Math::max);
    }

    private static boolean continuesName(Mention mention, int word) {
        return mention.words().get(word).pos() == PartOfSpeech.PROPN
                && mention.words().get(word - 1).pos() == PartOfSpeech.PROPN;
    }
}
