package org.readout.language;

/**
 * The features of the place after a word, from which the linear model tells whether a sentence ends there: words, endings and
 * forms around it, and the sentence so far. Each is hashed to an index; order and number are fixed. One thread.
 */
final class BoundaryFeatures {

    /** Features are hashed to this many indices. */
    static final int SPACE = 1 << 19;

    private static final int MOST = 80;
    private static final int LONGEST_DATELINE = 9;
    private static final int PARAGRAPH = 0x3c6ef372;

    private final WordTraits traits;
    private final int[] indices = new int[MOST];
    private int count;
    private int sentenceStart;
    private int brackets;
    private int quotes;
    private int capitals;
    private int lowers;

    BoundaryFeatures(WordTraits traits) {
        this.traits = traits;
    }

    /** Tells that a sentence begins with a word. */
    void begin(int word) {
        sentenceStart = word;
        brackets = 0;
        quotes = 0;
        capitals = 0;
        lowers = 0;
    }

    /** Takes a word into the sentence so far. */
    void pass(int word) {
        switch (traits.form(word)) {
            case OPENING_BRACKET -> brackets++;
            case CLOSING_BRACKET -> brackets = Math.max(0, brackets - 1);
            // In "for now, "said the president" the mark that closes looks like one that opens.
            case QUOTE, OPENING_QUOTE -> quotes = 1 - quotes;
            case CLOSING_QUOTE -> quotes = 0;
            case LOWER -> lowers++;
            case CAPITALISED, CAPITALS -> capitals++;
            default -> {}
        }
    }

    /** Whether a dash follows names alone since the sentence began, as in "NAIROBI, Kenya —". */
    boolean closesDateline(int word) {
        return traits.form(word) == WordForm.DASH
                && lowers == 0
                && capitals > 0
                && word - sentenceStart < LONGEST_DATELINE;
    }

    /** Whether the sentence began in capitals, as a dateline does: then it is cut off, or it would pass for a subject. */
    boolean opensInCapitals() {
        return traits.form(sentenceStart) == WordForm.CAPITALS;
    }

    int count() {
        return count;
    }

    int index(int feature) {
        return indices[feature];
    }

    /** Computes the features of the place after a word that has been passed. */
    void compute(int word) {
        count = 0;
        words(word);
        forms(word);
        sentence(word);
        surroundings(word);
    }

    private void words(int i) {
        int last = traits.letters(i);
        int next = after(i, 1);
        int nextForm = formAfter(i, 1);
        add(1, last);
        add(2, before(i, 1));
        add(3, before(i, 2));
        add(4, next);
        add(5, after(i, 2));
        add(6, after(i, 3));
        add(7, mix(last, next));
        add(8, mix(before(i, 1), last));
        add(9, mix(next, after(i, 2)));
        add(10, mix(last, nextForm));
        add(11, mix(traits.formCode(i), next, nextForm));
        add(12, mix(before(i, 1), traits.formCode(i), nextForm));
        add(13, mix(traits.formCode(i), after(i, 2), nextForm));
        add(14, mix(traits.ending(i), nextForm));
        add(15, mix(traits.formCode(i), traits.gap(i) == Gap.PARAGRAPH ? 0 : traits.ending(i + 1)));
        add(16, mix(before(i, 1), last, next));
        add(17, mix(next, after(i, 2), traits.formCode(i), nextForm));
        add(18, mix(next, nextForm, bucket(i - sentenceStart + 1)));
    }

    private void forms(int i) {
        int f0 = traits.formCode(i);
        int f1 = formAfter(i, 1);
        int f2 = formAfter(i, 2);
        int f3 = formAfter(i, 3);
        int b1 = formBefore(i, 1);
        int b2 = formBefore(i, 2);
        int gap = traits.gap(i).code();
        add(21, mix(f0, f1, gap));
        add(22, mix(b1, f0, f1, gap));
        add(23, mix(f0, f1, f2, gap));
        add(24, mix(b1, f0, f1, f2));
        add(25, mix(b2, b1, f0, f1));
        add(26, mix(f0, f1, mix(f2, f3, gap)));
        add(27, mix(b2, b1, mix(f0, f1, f2, f3)));
        add(28, mix(f1, f2, f3));
        int common = traits.alsoLower(i + 1) ? 1 : 0;
        add(29, mix(f0, f1, common, traits.habits()));
        add(32, mix(traits.letters(i), f1, common));
        add(33, mix(b1, f0, f1, common));
        add(30, mix(f0, gap, traits.habits()));
        add(31, mix(f0, f1, traits.habits()));
    }

    private void sentence(int i) {
        int f0 = traits.formCode(i);
        int f1 = formAfter(i, 1);
        int length = bucket(i - sentenceStart + 1);
        int first = traits.letters(sentenceStart);
        int inside = Math.min(brackets, 2) * 2 + quotes;
        int cased = lowers == 0 ? 0 : capitals > lowers ? 1 : 2;
        add(41, mix(length, f0, f1));
        add(42, mix(inside, f0, f1));
        add(43, mix(inside, length, f0));
        add(44, mix(first, length));
        add(45, mix(first, f0, f1));
        add(46, mix(traits.formCode(sentenceStart), length, f0, f1));
        add(47, mix(cased, f0, f1, Math.min(3, length)));
        add(48, mix(cased, length, traits.habits(), f1));
        add(49, mix(inside, traits.letters(i), f1));
        add(50, mix(first, traits.letters(i)));
    }

    private void surroundings(int i) {
        int f0 = traits.formCode(i);
        int f1 = formAfter(i, 1);
        boolean paragraph = traits.gap(i) == Gap.PARAGRAPH;
        int ahead = paragraph ? 0 : bucket(1 + traits.toTerminal(i + 1));
        add(61, mix(ahead, f0, f1));
        add(62, mix(ahead, bucket(i - sentenceStart + 1), f0, f1));
        add(63, mix(ahead, after(i, 1)));
        add(64, mix(traits.habits(), after(i, 1), f1));
        add(65, mix(traits.habits(), traits.letters(i)));
    }

    /** A word before the last, or a sign that the sentence begins after it. */
    private int before(int i, int distance) {
        return i - distance < sentenceStart ? PARAGRAPH : traits.letters(i - distance);
    }

    private int formBefore(int i, int distance) {
        return i - distance < sentenceStart ? -1 : traits.formCode(i - distance);
    }

    /** A word after the place, or a sign that its paragraph ends before it. */
    private int after(int i, int distance) {
        return endsWithin(i, distance) ? PARAGRAPH : traits.letters(i + distance);
    }

    private int formAfter(int i, int distance) {
        return endsWithin(i, distance) ? -1 : traits.formCode(i + distance);
    }

    private boolean endsWithin(int i, int distance) {
        for (int k = i; k < i + distance; k++) {
            if (k >= traits.size() || traits.gap(k).endsLine()) {
                return true;
            }
        }
        return false;
    }

    private static int bucket(int length) {
        return length <= 6
                ? length
                : length <= 9 ? 7 : length <= 14 ? 8 : length <= 20 ? 9 : length <= 30 ? 10 : length <= 45 ? 11 : 12;
    }

    private void add(int template, int value) {
        int hash = (value ^ template * 0x9e3779b1) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        indices[count++] = (hash ^ hash >>> 16) & SPACE - 1;
    }

    private static int mix(int a, int b) {
        int hash = a * 0x9e3779b1 + b;
        return (hash ^ hash >>> 15) * 0x27d4eb2f;
    }

    private static int mix(int a, int b, int c) {
        return mix(mix(a, b), c);
    }

    private static int mix(int a, int b, int c, int d) {
        return mix(mix(mix(a, b), c), d);
    }
}
