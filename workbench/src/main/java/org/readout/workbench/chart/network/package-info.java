/** Who acts on whom: parties as nodes, counts as edges. */
@NullMarked
package org.readout.workbench.chart.network;

import org.jspecify.annotations.NullMarked;
