package org.readout.workbench.review;

import java.util.List;

/** A form that does not give a report: everything that is wrong with it, in words for a person. */
public final class FormProblems extends Exception {

    private static final long serialVersionUID = 1L;

    // Exceptions are written nowhere; the list is of texts.
    @SuppressWarnings("serial")
    private final List<String> problems;

    FormProblems(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
