package org.readout.archive;

/**
 * How much an archive holds.
 *
 * @param documents documents, each under its id
 * @param versions versions of documents, superseded ones included
 * @param readings readings, superseded ones included
 * @param reports reports of the readings that hold
 * @param events happenings that these reports tell
 * @param allReports reports of all readings
 * @param runs runs, unfinished ones included
 * @param schema version of the file's tables
 */
public record Contents(
        long documents,
        long versions,
        long readings,
        long reports,
        long events,
        long allReports,
        long runs,
        long schema) {}
