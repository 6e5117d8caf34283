package org.readout.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.readout.model.Actor;
import org.readout.model.Excerpt;
import org.readout.model.Quotation;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Statement;

/** Every field says where it stands, and says it rightly. */
final class EvidenceTest {

    static Stream<String> articles() {
        return Articles.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyExcerptOfAnArticleIsWhatStandsThere(String text) {
        Reading reading = News.read(text);

        assertThat(reading.reports()).isNotEmpty();
        assertThat(reading.quotations()).isNotEmpty();
        assertThat(excerpts(reading))
                .allSatisfy(excerpt -> assertThat(excerpt.span().of(text)).isEqualTo(excerpt.quote()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void aTriggerStandsInItsEvidence(String text) {
        assertThat(News.read(text).reports())
                .allSatisfy(report -> assertThat(report.evidence()
                                .span()
                                .contains(report.trigger().span()))
                        .isTrue());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void everyReportOfAnArticleHasAParty(String text) {
        assertThat(News.read(text).reports())
                .noneMatch(report ->
                        report.actors().isEmpty() && report.recipients().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("articles")
    void theModesOfAReportAreThoseOfItsType(String text) {
        assertThat(News.read(text).reports())
                .allSatisfy(report -> assertThat(report.type().modes()).containsAll(report.modes()));
    }

    @ParameterizedTest
    @MethodSource("articles")
    void reportsHaveDifferentIds(String text) {
        assertThat(News.read(text).reports()).extracting(Report::id).doesNotHaveDuplicates();
    }

    static List<Excerpt> excerpts(Reading reading) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (Report report : reading.reports()) {
            excerpts.add(report.trigger());
            excerpts.add(report.evidence());
            Stream.concat(report.actors().stream(), report.recipients().stream())
                    .map(Actor::mention)
                    .forEach(excerpts::add);
            report.when().expression().ifPresent(excerpts::add);
            report.where().ifPresent(place -> excerpts.add(place.mention()));
            report.attribution().forEach(link -> {
                excerpts.add(link.cue());
                link.speaker().map(Actor::mention).ifPresent(excerpts::add);
            });
        }
        for (Statement statement : reading.statements()) {
            excerpts.addAll(statement.content());
            excerpts.add(statement.cue());
            statement.source().ifPresent(excerpts::add);
            statement.speaker().ifPresent(speaker -> excerpts.add(speaker.mention()));
        }
        for (Quotation quotation : reading.quotations()) {
            excerpts.add(quotation.words());
            quotation.speaker().map(Actor::mention).ifPresent(excerpts::add);
        }
        return excerpts;
    }
}
