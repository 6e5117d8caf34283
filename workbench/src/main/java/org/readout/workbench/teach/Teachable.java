package org.readout.workbench.teach;

import java.util.List;
import java.util.function.Function;
import org.readout.coding.places.Place;
import org.readout.model.Report;

/**
 * What can be taught from.
 *
 * @param report as it is after review
 * @param alone whether no other report holds in its sentence, so that the sentence may be said to tell no act
 * @param gazetteer the places that a name may mean
 */
public record Teachable(Report report, boolean alone, Function<String, List<Place>> gazetteer) {}
