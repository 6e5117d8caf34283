package org.readout.evaluation;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.EventType;
import org.readout.model.Reason;
import org.readout.model.Report;
import org.readout.model.Span;

/**
 * A report as scoring sees it, from a gold coder or from the program. Spans are UTF-16 positions.
 *
 * @param type the kind of act
 * @param modes codes of the modes
 * @param status code of the status
 * @param background whether it is told as history
 * @param actors who did it
 * @param recipients to whom
 * @param trigger where the words stand that carry the act
 * @param evidence where the sentence stands that says it
 * @param period its days
 * @param where words and country of the place, if one is given
 * @param chain on whose word, outermost first
 * @param reasons why it is so coded; empty for gold
 */
record CodedReport(
        EventType type,
        List<String> modes,
        String status,
        boolean background,
        List<Party> actors,
        List<Party> recipients,
        Span trigger,
        Span evidence,
        Period period,
        Optional<Party> where,
        List<Voice> chain,
        List<Reason> reasons) {

    /**
     * First and last day with their basis.
     *
     * @param from first day, if it is known
     * @param to last day, if it is known
     * @param basis code of the basis
     */
    record Period(Optional<LocalDate> from, Optional<LocalDate> to, String basis) {

        boolean sameDays(Period other) {
            return from.equals(other.from) && to.equals(other.to);
        }
    }

    CodedReport {
        modes = modes.stream().sorted().toList();
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        chain = List.copyOf(chain);
        reasons = List.copyOf(reasons);
    }

    static CodedReport of(Report report) {
        return new CodedReport(
                report.type(),
                report.modes().stream().map(mode -> mode.code()).toList(),
                code(report.status()),
                report.background(),
                report.actors().stream().map(Party::of).toList(),
                report.recipients().stream().map(Party::of).toList(),
                report.trigger().span(),
                report.evidence().span(),
                new Period(
                        report.when().from(),
                        report.when().to(),
                        code(report.when().basis())),
                report.where()
                        .map(place -> new Party(
                                place.mention().quote(),
                                Optional.of(place.mention().span()),
                                place.name(),
                                place.country(),
                                List.of())),
                report.attribution().stream().map(Voice::of).toList(),
                report.reasons());
    }

    /** The innermost speaker of the chain: the one who vouches for the act at first hand. */
    Optional<Party> speaker() {
        Optional<Party> innermost = Optional.empty();
        for (Voice voice : chain) {
            innermost = voice.speaker().isPresent() ? voice.speaker() : innermost;
        }
        return innermost;
    }

    /** A constant's code in every output: lower case. */
    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
