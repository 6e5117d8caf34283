package org.readout.cli;

/** What the process ends with; interrupted by Ctrl-C it ends with 130, which the Java machine sees to. */
final class ExitCode {

    /** All was read; no reports found is success too. */
    static final int DONE = 0;

    static final int FAILED = 1;

    /** Wrong use or configuration. */
    static final int USAGE = 2;

    /** Finished, but some inputs were skipped. */
    static final int SKIPPED = 3;

    private ExitCode() {}
}
