package org.readout.intake;

import java.util.ArrayList;
import java.util.List;
import org.readout.model.Notice;
import org.readout.model.Span;

/**
 * Takes out of a text what no reader can read, and tells it.
 *
 * <p>Every replacement is one character for one, so that offsets stay: a lone surrogate becomes U+FFFD, a lone
 * carriage return, vertical tab, form feed or next-line character a line feed, and any other control character but tab
 * and line feed a space. Carriage returns alone are not worth a notice.
 */
final class TextRepair {

    /** A text and what was replaced in it. */
    record Repaired(String text, List<Notice> notices) {}

    private final StringBuilder text;
    private int controls;
    private int firstControl = -1;
    private int surrogates;
    private int firstSurrogate = -1;

    private TextRepair(String text) {
        this.text = new StringBuilder(text);
    }

    static Repaired repair(String text) {
        TextRepair repair = new TextRepair(text);
        repair.run();
        return new Repaired(repair.text.toString(), repair.notices());
    }

    private void run() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                i += surrogate(i);
            } else if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                control(i, c);
            }
        }
    }

    /** How many characters to pass over besides this one. */
    private int surrogate(int i) {
        if (i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
            return 1;
        }
        text.setCharAt(i, '\uFFFD');
        firstSurrogate = surrogates++ == 0 ? i : firstSurrogate;
        return 0;
    }

    private void control(int i, char c) {
        if (c == '\r') {
            boolean pair = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            text.setCharAt(i, pair ? ' ' : '\n');
            return;
        }
        text.setCharAt(i, c == '\u000B' || c == '\f' || c == '\u0085' ? '\n' : ' ');
        firstControl = controls++ == 0 ? i : firstControl;
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        if (controls > 0) {
            notices.add(Notice.at(
                    new Span(firstControl, firstControl + 1),
                    "control-characters",
                    "Replaced " + controls + " control character(s) by blanks, the first one here."));
        }
        if (surrogates > 0) {
            notices.add(Notice.at(
                    new Span(firstSurrogate, firstSurrogate + 1),
                    "lone-surrogates",
                    "Replaced " + surrogates + " lone surrogate(s) by U+FFFD, the first one here."));
        }
        return notices;
    }
}
