package org.readout.workbench.web;

/** Something that a form does. The server has made sure that the form is one of our own. Thread-safe. */
public interface Action {

    /** Where the form posts to: a slash and lower-case letters. */
    String path();

    /** @throws WrongRequest if what was sent cannot be understood */
    Answer act(Submission submission);

    /** What comes after a form. */
    sealed interface Answer {

        /** On to another page, so that loading it again does nothing again. */
        record GoTo(String location) implements Answer {}

        /** A page right away, such as the form with what was wrong in it. */
        record Show(View view) implements Answer {}

        /** A file to save. */
        record Save(Download download) implements Answer {}
    }
}
