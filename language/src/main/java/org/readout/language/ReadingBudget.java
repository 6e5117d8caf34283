package org.readout.language;

/**
 * How much of one document is read at most; what lies beyond is left out with a notice.
 *
 * @param characters UTF-16 units of text, at least 1
 * @param sentences sentences, at least 1
 */
public record ReadingBudget(int characters, int sentences) {

    /** Enough for a long report: half a million characters, ten thousand sentences. */
    public static final ReadingBudget USUAL = new ReadingBudget(500_000, 10_000);

    public ReadingBudget {
        if (characters < 1 || sentences < 1) {
            throw new IllegalArgumentException(
                    "a budget has at least one character and one sentence, not " + characters + " and " + sentences);
        }
    }
}
