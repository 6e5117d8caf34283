package org.readout.workbench.page;

/**
 * An order that a list can be shown in.
 *
 * @param code in addresses
 * @param label in words
 */
public record SortOrder(String code, String label) {}
