@NullMarked
package org.readout.workbench.chart.network;

import org.jspecify.annotations.NullMarked;
