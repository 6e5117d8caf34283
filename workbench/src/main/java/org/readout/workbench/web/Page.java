package org.readout.workbench.web;

import java.util.Optional;

/** A page at an address of its own; looking at it changes nothing. Thread-safe. */
public interface Page {

    Address address();

    /**
     * What it shows for the words behind the question mark.
     *
     * @throws WrongRequest if they cannot be understood, or what they name is not there
     */
    View view(Query query);

    /**
     * All rows of its table, not only those that one page shows; empty for a page without a table. Asked for with every view, to
     * know whether there is one: rows are made when the file is written.
     */
    default Optional<Download> csv(Query query) {
        return Optional.empty();
    }
}
