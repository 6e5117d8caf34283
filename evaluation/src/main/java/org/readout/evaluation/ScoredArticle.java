package org.readout.evaluation;

import java.util.List;

/**
 * An article after scoring: its gold reports, what was coded, and which stands for which.
 *
 * @param gold the article
 * @param text its text as it is shown
 * @param coded what was coded
 * @param matching gold and coded reports, paired
 */
record ScoredArticle(GoldArticle gold, ArticleText text, List<CodedReport> coded, Matching matching) {

    ScoredArticle {
        coded = List.copyOf(coded);
    }

    static ScoredArticle of(GoldArticle gold, ArticleText text, List<CodedReport> coded) {
        return new ScoredArticle(gold, text, coded, Matching.of(gold.reports(), coded));
    }

    /** Why no coded report stands for a gold report of this article. */
    Cause causeOfMissing(CodedReport report) {
        return Cause.of(report, coded, matching.spurious());
    }

    /** Why a coded report of this article stands for no gold report. */
    Cause causeOfSpurious(CodedReport report) {
        return Cause.of(report, gold.reports(), matching.missed());
    }

    /** Where a report stands, to be found again: the article and the sentence's number on its error page. */
    String place(CodedReport report) {
        return gold.id() + "[" + (text.sentenceAt(report.trigger().start()) + 1) + "]";
    }
}
