package org.readout.evaluation;

import java.util.Optional;
import org.readout.model.Attribution;

/**
 * One link of an attribution chain, as far as scoring looks at it.
 *
 * @param speaker who says it; empty for a hedge
 * @param cue the words that attribute
 * @param stance the stance's name in lower case
 */
record Voice(Optional<Party> speaker, String cue, String stance) {

    static Voice of(Attribution attribution) {
        return new Voice(
                attribution.speaker().map(Party::of),
                attribution.cue().quote(),
                CodedReport.code(attribution.stance()));
    }
}
