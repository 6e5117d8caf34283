package org.readout.evaluation;

import java.util.List;

/** Why a report of one coding has no partner in the other, as far as places and types tell. */
enum Cause {
    /** The same words are the trigger of a report of another type, which has no partner either. */
    OTHER_TYPE("other-type", "same trigger, other type"),
    /** The same words are the trigger of a report of another type, which rightly has a partner. */
    SECOND_ACT("second-act", "trigger matched as another act; this one is besides it"),
    /** A report of the type on the same evidence exists, but stands for another one. */
    PARTNER_TAKEN("partner-taken", "same type in the sentence, but it stands for another report"),
    /** The other coding has reports on the same evidence, on other words and of other types. */
    OTHER_TRIGGER("other-trigger", "sentence coded, on other words and types"),
    /** The other coding has nothing on this evidence. */
    NOTHING("nothing", "nothing coded in the sentence");

    private final String code;
    private final String words;

    Cause(String code, String words) {
        this.code = code;
        this.words = words;
    }

    String code() {
        return code;
    }

    /** What the cause means. */
    String words() {
        return words;
    }

    /**
     * Compares a report without a partner to the other coding.
     *
     * @param others all reports of the other coding
     * @param alone those of them that have no partner
     */
    static Cause of(CodedReport report, List<CodedReport> others, List<CodedReport> alone) {
        if (alone.stream().anyMatch(other -> other.trigger().overlaps(report.trigger()))) {
            return OTHER_TYPE;
        }
        if (others.stream().anyMatch(other -> differentAct(report, other))) {
            return SECOND_ACT;
        }
        if (others.stream().anyMatch(other -> sameEvidence(report, other) && other.type() == report.type())) {
            return PARTNER_TAKEN;
        }
        return others.stream().anyMatch(other -> sameEvidence(report, other)) ? OTHER_TRIGGER : NOTHING;
    }

    private static boolean differentAct(CodedReport report, CodedReport other) {
        return other.trigger().overlaps(report.trigger()) && other.type() != report.type();
    }

    private static boolean sameEvidence(CodedReport report, CodedReport other) {
        return other.evidence().overlaps(report.evidence());
    }
}
