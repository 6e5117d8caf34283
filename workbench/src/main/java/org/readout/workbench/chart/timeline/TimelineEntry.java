package org.readout.workbench.chart.timeline;

import org.readout.model.Precision;
import org.readout.model.Quad;
import org.readout.workbench.chart.Period;

/**
 * One report or event on a timeline.
 *
 * @param lane the row it belongs to: an actor, a country, a type
 * @param label a few words beside its mark
 * @param full the whole of it, for those who point at it or read the table
 * @param days its first and last day
 * @param precision how exactly they are known; {@code UNKNOWN} where nothing in the text dates it
 * @param quad cooperation or conflict, in words or deeds
 * @param link the address of the report or event
 */
public record TimelineEntry(
        String lane, String label, String full, Period days, Precision precision, Quad quad, String link) {}
