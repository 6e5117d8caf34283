package org.readout.export.rows;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running what a text says: a cell that one might take for a formula gets an apostrophe in front.
 *
 * <p>A cell that begins with an apostrophe of its own gets one too, so that taking one away from every cell that has one
 * gives back what was there; plain numbers are left alone: {@code unguarded(guarded(cell)).equals(cell)}. The list of characters is OWASP's ("CSV
 * Injection"), with the wide forms that East Asian spreadsheets read alike.
 */
public final class FormulaGuard {

    private static final String STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,15})?");
    private static final char GUARD = '\'';

    private FormulaGuard() {}

    public static String guarded(String cell) {
        return !cell.isEmpty() && isSuspect(cell.charAt(0)) && !isNumber(cell) ? GUARD + cell : cell;
    }

    /** Digits with a sign before them, as degrees south are: nothing in it can be run. */
    private static boolean isNumber(String cell) {
        return NUMBER.matcher(cell).matches();
    }

    private static boolean isSuspect(char first) {
        return first == GUARD || STARTS.indexOf(first) >= 0;
    }

    /** The cell as it was before it was guarded. */
    public static String unguarded(String cell) {
        return !cell.isEmpty() && cell.charAt(0) == GUARD ? cell.substring(1) : cell;
    }
}
