package org.readout.workbench.web;

/** A file at an address of its own, made of the words behind the question mark. Thread-safe. */
public interface FileOffer {

    /** A slash and lower-case letters. */
    String path();

    /** @throws WrongRequest if the words cannot be understood */
    Download file(Query query);
}
