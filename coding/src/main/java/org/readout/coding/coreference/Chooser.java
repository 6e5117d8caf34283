package org.readout.coding.coreference;

/** Decides whom a mention stands for: by weights, or in training by what is known. */
@FunctionalInterface
interface Chooser {

    /** Index of the candidate, or {@link Choice#none()}. */
    int choose(Choice choice);
}
