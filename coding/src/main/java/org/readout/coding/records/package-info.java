/**
 * From acts to reports: places, quantities, contexts, CAMEO codes and stable ids. Entry type: {@link
 * org.readout.coding.records.ReportWriter}. Data: {@code cameo.txt}, {@code contexts.txt}.
 */
@NullMarked
package org.readout.coding.records;

import org.jspecify.annotations.NullMarked;
