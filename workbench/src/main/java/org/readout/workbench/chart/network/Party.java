package org.readout.workbench.chart.network;

/**
 * A node of the network.
 *
 * @param key what ties call it
 * @param label its name as written beside it
 * @param link the address that lists its reports
 */
public record Party(String key, String label, String link) {}
