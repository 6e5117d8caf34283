package org.readout.archive;

/**
 * What holds now of all that a run read or found to hold again: what was read in a document later is another run's.
 *
 * @param reports reports
 * @param events events that they tell, some of them perhaps told by other runs' reports too
 */
public record RunYield(long reports, long events) {}
