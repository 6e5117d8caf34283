package org.readout.model;

import java.util.List;
import java.util.Optional;
import org.readout.model.ProposedAct.Argument;

/**
 * What the reader net makes of a word whatever act it may tell.
 *
 * @param arguments who and what would belong to an act that the word told
 * @param vector what the word means where it stands; empty for a net that does not tell
 */
public record WordState(List<Argument> arguments, Optional<ActVector> vector) {

    public WordState {
        arguments = List.copyOf(arguments);
    }
}
