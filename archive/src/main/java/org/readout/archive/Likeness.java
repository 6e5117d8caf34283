package org.readout.archive;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readout.model.Actor;
import org.readout.model.Report;

/** In what two reports of one document agree, so that one can be taken for the other; the closest first. */
enum Likeness {
    /** They have the same id. */
    SAME_ID,
    /** Type, trigger, sentence and parties, in words; they may stand elsewhere in the text. */
    SAME_WORDS,
    /** Type, trigger and sentence; not the parties. */
    OTHER_PARTIES,
    /** Trigger and sentence; not the type. */
    OTHER_TYPE,
    /** Type, trigger and parties; the sentence was edited. */
    OTHER_SENTENCE;

    /** The name in the archive, such as {@code other-parties}. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Two reports agree so where their keys are equal. */
    List<Object> key(Report report) {
        String trigger = report.trigger().quote();
        String sentence = report.evidence().quote();
        return switch (this) {
            case SAME_ID -> List.of(report.id());
            case SAME_WORDS -> List.of(report.type(), trigger, sentence, parties(report));
            case OTHER_PARTIES -> List.of(report.type(), trigger, sentence);
            case OTHER_TYPE -> List.of(trigger, sentence);
            case OTHER_SENTENCE -> List.of(report.type(), trigger, parties(report));
        };
    }

    private static List<String> parties(Report report) {
        return List.of(mentions(report.actors()), mentions(report.recipients()));
    }

    private static String mentions(List<Actor> actors) {
        return actors.stream().map(actor -> actor.mention().quote()).collect(Collectors.joining("; "));
    }
}
