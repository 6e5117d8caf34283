package org.readout.archive;

/**
 * A report by its ids; the id alone is not enough, as two documents of the same bytes have reports of the same ids.
 *
 * @param document the id of its document
 * @param report its own id
 */
public record ReportRef(String document, String report) {}
