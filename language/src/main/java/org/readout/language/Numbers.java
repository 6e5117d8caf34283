package org.readout.language;

/** Where numbers end: "1,000.50", "8:30", "12/01/2000", "713-853-3989". */
final class Numbers {

    private Numbers() {}

    /** The end of the number that begins at a position, its sign included. */
    static int end(String text, int start, int end) {
        int phone = telephoneEnd(text, start, end);
        if (phone > start) {
            return phone;
        }
        int stop = digitsEnd(text, start + 1, end);
        while (stop + 1 < end && Characters.isDigit(text.charAt(stop + 1)) && goesOn(text, stop, end)) {
            stop = digitsEnd(text, stop + 1, end);
        }
        return stop;
    }

    /** Whether the mark between two groups of digits joins them: "2,000" and "1,50,000", but not "[13,14]". */
    private static boolean goesOn(String text, int mark, int end) {
        char c = text.charAt(mark);
        if (c != ',') {
            return c == '.' || c == ':' || c == '/';
        }
        int next = digitsEnd(text, mark + 1, end);
        int group = next - mark - 1;
        return group == 3 || (group == 2 && next < end && text.charAt(next) == ',');
    }

    private static int digitsEnd(String text, int from, int end) {
        int stop = from;
        while (stop < end && Characters.isDigit(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** Groups of digits joined by hyphens: at least three groups, or two of which the second has four digits. */
    private static int telephoneEnd(String text, int start, int end) {
        int stop = digitsEnd(text, start + 1, end);
        int first = stop - start;
        int groups = 1;
        int last = first;
        while (stop + 1 < end && text.charAt(stop) == '-' && Characters.isDigit(text.charAt(stop + 1))) {
            int next = digitsEnd(text, stop + 1, end);
            last = next - stop - 1;
            stop = next;
            groups++;
        }
        boolean local = first == 5 || (last == 4 && first != 4 && first >= 3);
        boolean touches = stop < end && Characters.isWordPart(text.codePointAt(stop));
        return !touches && (groups >= 3 || (groups == 2 && local)) ? stop : -1;
    }
}
