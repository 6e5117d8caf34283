package org.readout.coding.time;

import org.readout.model.Reason;
import org.readout.model.When;

/**
 * The day of an act and why it is that day.
 *
 * @param when the day
 * @param reason what decided
 */
public record DatedAct(When when, Reason reason) {}
