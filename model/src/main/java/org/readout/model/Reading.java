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
 * @param times the times that the text names, in order
 * @param places the places that the text names, in order
 * @param notices what could not be read or resolved, and why
 * @param considered what was weighed and is not coded, in order of its words
 */
public record Reading(
        Document document,
        List<Report> reports,
        List<Quotation> quotations,
        List<Statement> statements,
        List<NamedTime> times,
        List<NamedPlace> places,
        List<Notice> notices,
        List<Considered> considered) {

    public Reading {
        Objects.requireNonNull(document, "document");
        reports = List.copyOf(reports);
        quotations = List.copyOf(quotations);
        statements = List.copyOf(statements);
        times = List.copyOf(times);
        places = List.copyOf(places);
        notices = List.copyOf(notices);
        considered = List.copyOf(considered);
    }

    /** A reading of which no statements, times and places are kept. */
    public Reading(
            Document document,
            List<Report> reports,
            List<Quotation> quotations,
            List<Notice> notices,
            List<Considered> considered) {
        this(document, reports, quotations, List.of(), List.of(), List.of(), notices, considered);
    }
}
