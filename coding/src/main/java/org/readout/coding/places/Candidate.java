package org.readout.coding.places;

/**
 * A place that a name may mean.
 *
 * @param place the place
 * @param match how the name fits it
 */
record Candidate(Place place, Match match) {}
