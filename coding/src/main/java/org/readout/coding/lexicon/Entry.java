package org.readout.coding.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Status;

/**
 * One entry of the trigger lexicon.
 *
 * @param type the act that the words carry
 * @param kind whether the head is a verb, a noun or an adjective
 * @param head lower-case lemma of the head
 * @param elements what else must or may stand with it
 * @param modes modes that the wording gives
 * @param possessor the slot that a possessive or nationality modifier of a noun fills; empty for none
 * @param of the slot that "of" fills for a noun; empty for none
 * @param subject the slot that the subject fills
 * @param required slots that a party must fill; empty means either
 * @param actorKinds kinds one of which the actor must be; empty means any
 * @param recipientKinds kinds one of which the recipient must be; empty means any
 * @param with lemmas one of which must stand among the dependents; empty means none needed
 * @param without lemmas none of which may stand there
 * @param content what becomes of the clause it governs
 * @param status the status that this wording gives, if any
 * @param weak an everyday word that needs more evidence
 * @param cameo the CAMEO code of this wording, if finer than the default
 * @param pattern the pattern as written
 * @param source file and line
 */
public record Entry(
        EventType type,
        Kind kind,
        String head,
        List<PatternElement> elements,
        Set<Mode> modes,
        Optional<Slot> possessor,
        Optional<Slot> of,
        Slot subject,
        Set<Slot> required,
        Set<String> actorKinds,
        Set<String> recipientKinds,
        Set<String> with,
        Set<String> without,
        Content content,
        Optional<Status> status,
        boolean weak,
        Optional<String> cameo,
        String pattern,
        String source) {

    private static final String NET = "reader net";

    private static final PatternElement OBJECT =
            new PatternElement.SlotAt(Slot.REC, PatternElement.Position.OBJECT, Set.of(), true);

    /** The entry that stands for what the reader net sees without the lexicon. */
    public static Entry learned(EventType type, Set<Mode> modes, Kind kind, String head) {
        return simple(type, modes, kind, head, NET);
    }

    /** The entry that stands for a user's example: subject or possessor acts, the object or what follows "of" is acted upon. */
    static Entry taught(EventType type, Set<Mode> modes, Kind kind, String head, String example) {
        return simple(type, modes, kind, head, "own example " + example);
    }

    private static Entry simple(EventType type, Set<Mode> modes, Kind kind, String head, String source) {
        boolean taught = !source.equals(NET);
        return new Entry(
                type,
                kind,
                head,
                taught && kind == Kind.VERB ? List.of(OBJECT) : List.of(),
                modes,
                taught ? Optional.of(Slot.ACT) : Optional.empty(),
                taught ? Optional.of(Slot.REC) : Optional.empty(),
                Slot.ACT,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Content.UNSTATED,
                Optional.empty(),
                false,
                Optional.empty(),
                head,
                source);
    }

    /** Whether it stands for what the reader net sees without the lexicon. */
    public boolean isLearned() {
        return source.equals(NET);
    }

    /** What kind of word the head is. */
    public enum Kind {
        VERB,
        NOUN,
        ADJECTIVE
    }

    /** How many literal words the pattern has beside its head: more is more specific. */
    public int specificity() {
        int words = 0;
        for (PatternElement element : elements) {
            words += element instanceof PatternElement.SlotAt slot ? (slot.optional() ? 0 : 1) : 2;
        }
        return words * 2 + (with.isEmpty() ? 0 : 1) + (recipientKinds.isEmpty() && actorKinds.isEmpty() ? 0 : 1);
    }

    boolean names(Slot slot) {
        return elements.stream().anyMatch(e -> e instanceof PatternElement.SlotAt at && at.slot() == slot);
    }

    boolean hasSubjectSlot() {
        return elements.stream()
                .anyMatch(
                        e -> e instanceof PatternElement.SlotAt at && at.position() == PatternElement.Position.SUBJECT);
    }

    /** Whether its object is whom it takes for the actor: "send troops". Who sends them comes first, if told. */
    public boolean actsThroughItsObject() {
        return kind == Kind.VERB
                && subject == Slot.ACT
                && !hasSubjectSlot()
                && elements.stream()
                        .anyMatch(e -> e instanceof PatternElement.SlotAt at
                                && at.slot() == Slot.ACT
                                && at.position() == PatternElement.Position.OBJECT);
    }

    /** The words this entry is shown by: pattern and place in the lexicon. */
    public String citation() {
        return source + " \"" + pattern + "\"";
    }

    static Map<String, Slot> slots() {
        return Map.of("ACT", Slot.ACT, "REC", Slot.REC, "VP", Slot.VP);
    }
}
