package org.readout.workbench.web;

import java.util.List;

/**
 * What a form sent.
 *
 * @param fields its fields by name
 * @param files the files chosen in it
 */
public record Submission(Query fields, List<SentFile> files) {

    public Submission {
        files = List.copyOf(files);
    }
}
