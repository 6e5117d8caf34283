package org.readout.model;

import java.util.List;
import java.util.Objects;

/**
 * What was read in a document: a pure function of the document, the rules' version and the net's version.
 *
 * @param document the document
 * @param reports reports in order of their triggers
 * @param quotations quoted words in order
 * @param statements all that is given as somebody's word, quoted or not, in order of their first words
 * @param notices what could not be read or resolved, and why
 * @param considered what was weighed and is not coded, in order of its words
 */
public record Reading(
        Document document,
        List<Report> reports,
        List<Quotation> quotations,
        List<Statement> statements,
        List<Notice> notices,
        List<Considered> considered) {

    public Reading {
        Objects.requireNonNull(document, "document");
        reports = List.copyOf(reports);
        quotations = List.copyOf(quotations);
        statements = List.copyOf(statements);
        notices = List.copyOf(notices);
        considered = List.copyOf(considered);
    }

    /** A reading of which no statements are kept. */
    public Reading(
            Document document,
            List<Report> reports,
            List<Quotation> quotations,
            List<Notice> notices,
            List<Considered> considered) {
        this(document, reports, quotations, List.of(), notices, considered);
    }
}
