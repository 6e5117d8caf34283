package org.readout.cli;

/** An error that is told to the user in one line and ends the program. */
final class UserException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private UserException(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    /** Wrong use or configuration. */
    static UserException usage(String message) {
        return new UserException(ExitCode.USAGE, message);
    }

    /** Something in the environment failed. */
    static UserException failure(String message) {
        return new UserException(ExitCode.FAILED, message);
    }

    int exitCode() {
        return exitCode;
    }
}
