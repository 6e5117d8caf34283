package org.readout.language;

/** Where words that are made of marks end: faces, dots, dashes, symbols with what rides on them. */
final class Marks {

    private static final String REPEATED = "-*=_~+<>#$\u2013";
    private static final String FACES_BEGIN = ":;=8<>(^-xXoO";

    private Marks() {}

    /** The end of the face at a position, which no letter or digit may touch; -1 when there is none. */
    static int faceEnd(TokenizerLexicon lexicon, Run run, int position) {
        char c = run.at(position);
        if (FACES_BEGIN.indexOf(c) < 0 || (Characters.isWordPart(c) && !run.startsWord(position))) {
            return -1;
        }
        for (int stop = Math.min(run.end(), position + lexicon.longestEmoticon()); stop > position + 1; stop--) {
            if (lexicon.isEmoticon(run.text().substring(position, stop)) && standsAlone(run, position, stop)) {
                return stop;
            }
        }
        return -1;
    }

    private static boolean standsAlone(Run run, int position, int stop) {
        boolean open = stop == run.end() || !Characters.isWordPart(run.text().codePointAt(stop));
        char last = run.at(stop - 1);
        boolean closesBracket = last == ')' && Addresses.contains(run.text(), run.start(), position, '(');
        boolean afterDigit = position > run.start() && Characters.isDigit(run.at(position - 1));
        boolean slash = last == '/' && stop < run.end();
        return open && !closesBracket && !afterDigit && !slash;
    }

    /** The end of a run of equal marks, or of a symbol with what rides on it. */
    static int end(Run run, int position) {
        char c = run.at(position);
        if (c == '!' || c == '?') {
            return exclamationEnd(run, position);
        }
        return c == '.' || REPEATED.indexOf(c) >= 0 ? run.sameEnd(position, c) : symbolEnd(run, position);
    }

    private static int exclamationEnd(Run run, int position) {
        int stop = position;
        while (run.at(stop) == '!' || run.at(stop) == '?') {
            stop++;
        }
        return stop;
    }

    /** The end of a symbol: a flag of two letters, a family of joined faces, a sign with its accents. */
    static int symbolEnd(Run run, int position) {
        String text = run.text();
        int first = text.codePointAt(position);
        int stop = position + Character.charCount(first);
        boolean regional = Characters.isRegionalIndicator(first) && stop < run.end();
        if (regional && Characters.isRegionalIndicator(text.codePointAt(stop))) {
            return ridersEnd(run, stop + 2);
        }
        stop = ridersEnd(run, stop);
        while (stop < run.end() && Characters.isJoiner(text.charAt(stop - 1)) && first > 0x2000) {
            stop = ridersEnd(run, stop + Character.charCount(text.codePointAt(stop)));
        }
        return stop;
    }

    private static int ridersEnd(Run run, int from) {
        int stop = from;
        while (stop < run.end()) {
            int c = run.text().codePointAt(stop);
            if (!Characters.rides(c) && !Characters.isSkinTone(c)) {
                break;
            }
            stop += Character.charCount(c);
        }
        return stop;
    }
}
