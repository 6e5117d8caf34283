package org.readout.workbench.web;

/**
 * What went wrong.
 *
 * @param status the HTTP status
 * @param title what kind of trouble
 * @param message the cause, and what to do
 */
public record ErrorView(int status, String title, String message) implements View {

    static ErrorView of(WrongRequest wrong) {
        return new ErrorView(wrong.status(), title(wrong.status()), String.valueOf(wrong.getMessage()));
    }

    private static String title(int status) {
        return switch (status) {
            case 400 -> "Not understood";
            case 401 -> "Sign in first";
            case 403 -> "Refused";
            case 404 -> "Not here";
            case 413 -> "Too much at once";
            case 429 -> "Too many attempts";
            default -> "That did not work";
        };
    }

    @Override
    public String template() {
        return "error";
    }
}
