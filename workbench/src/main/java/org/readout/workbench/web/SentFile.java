package org.readout.workbench.web;

/** One file of a form, with its name as the browser tells it, without folders and control characters. */
public final class SentFile {

    private final String name;
    private final byte[] bytes;

    SentFile(String told, byte[] bytes) {
        this.name = nameOf(told);
        this.bytes = bytes.clone();
    }

    public String name() {
        return name;
    }

    /** Its content. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The last part of a path, whichever way its slashes lean. */
    private static String nameOf(String told) {
        String name = told.substring(Math.max(told.lastIndexOf('/'), told.lastIndexOf('\\')) + 1);
        String clean = name.replaceAll("\\p{Cntrl}", "").strip();
        return clean.isEmpty() ? "unnamed" : clean;
    }
}
