package org.readout.evaluation;

import java.util.List;
import java.util.Optional;

/** A field of a report on which a coding can agree with gold. The first five are the levels above the type, in order. */
enum Field {
    /** Both empty, or some coded actor is a gold actor. */
    ACTOR,
    /** Both empty, or some coded recipient is a gold recipient. */
    RECIPIENT,
    STATUS,
    /** Both chains empty, or the same innermost speaker; a mere hedge matches a mere hedge. */
    SPEAKER,
    /** First and last day equal. */
    DATE,
    MODES,
    BACKGROUND,
    /** Both empty, or the same place. */
    WHERE,
    /** The triggers overlap. */
    TRIGGER;

    /** The levels above the type; each includes those before it. */
    static final List<Field> LEVELS = List.of(ACTOR, RECIPIENT, STATUS, SPEAKER, DATE);

    boolean agrees(CodedReport gold, CodedReport coded) {
        return switch (this) {
            case ACTOR -> sameParties(gold.actors(), coded.actors());
            case RECIPIENT -> sameParties(gold.recipients(), coded.recipients());
            case STATUS -> gold.status().equals(coded.status());
            case SPEAKER -> sameSpeaker(gold, coded);
            case DATE -> gold.period().sameDays(coded.period());
            case MODES -> gold.modes().equals(coded.modes());
            case BACKGROUND -> gold.background() == coded.background();
            case WHERE -> sameParties(listed(gold.where()), listed(coded.where()));
            case TRIGGER -> gold.trigger().overlaps(coded.trigger());
        };
    }

    private static boolean sameParties(List<Party> gold, List<Party> coded) {
        if (gold.isEmpty() && coded.isEmpty()) {
            return true;
        }
        return gold.stream().anyMatch(one -> coded.stream().anyMatch(one::sameAs));
    }

    private static boolean sameSpeaker(CodedReport gold, CodedReport coded) {
        if (gold.speaker().isPresent() || coded.speaker().isPresent()) {
            return sameParties(listed(gold.speaker()), listed(coded.speaker()));
        }
        return gold.chain().isEmpty() == coded.chain().isEmpty();
    }

    private static List<Party> listed(Optional<Party> party) {
        return party.stream().toList();
    }
}
