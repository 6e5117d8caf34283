package org.readout.coding.coreference;

/** How a mention and a candidate stand to the article's quotations. */
enum Voices {
    /** Neither is quoted. */
    NONE,
    /** Both stand in one quotation. */
    SAME,
    /** Both are quoted, in different quotations of one speaker. */
    SAME_SPEAKER,
    /** Both are quoted, in different quotations of different or unknown speakers. */
    OTHER,
    /** The mention is quoted and the candidate speaks. */
    CANDIDATE_SPEAKS,
    /** The mention is quoted, and the candidate, who does not speak, is not. */
    INTO,
    /** The candidate is quoted, the mention not. */
    OUT_OF;

    static Voices of(QuotationIndex quotations, Traits traits, Referent candidate) {
        int own = traits.quotation();
        int other = candidate.last().quotation();
        if (own < 0) {
            return other < 0 ? NONE : OUT_OF;
        }
        if (speaks(quotations, own, candidate)) {
            return CANDIDATE_SPEAKS;
        }
        if (other < 0) {
            return INTO;
        }
        if (own == other) {
            return SAME;
        }
        boolean sameSpeaker = quotations
                .speaker(own)
                .flatMap(speaker -> quotations.speaker(other).filter(speaker::equals))
                .isPresent();
        return sameSpeaker ? SAME_SPEAKER : OTHER;
    }

    private static boolean speaks(QuotationIndex quotations, int quotation, Referent candidate) {
        return quotations
                .speaker(quotation)
                .filter(speaker -> candidate.recent().stream()
                        .anyMatch(mention -> mention.ref().equals(speaker)))
                .isPresent();
    }
}
