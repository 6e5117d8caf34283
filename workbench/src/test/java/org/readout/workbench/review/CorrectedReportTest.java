package org.readout.workbench.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.model.Actor;
import org.readout.model.Attribution;
import org.readout.model.Context;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Mode;
import org.readout.model.Precision;
import org.readout.model.Quantity;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;
import org.readout.workbench.web.Query;

final class CorrectedReportTest {

    private static final Document DOCUMENT = Document.of(
            "lagos",
            LocalDate.of(2016, 6, 6),
            "Police met students. Police in\nLagos arrested ten protesters on Friday, a lawyer said. Soldiers watched.");

    private static Excerpt words(String words) {
        int start = DOCUMENT.text().indexOf(words);
        return Excerpt.of(DOCUMENT.text(), new Span(start, start + words.length()));
    }

    private static Actor actor(String words, Sector sector) {
        return new Actor(words(words), "", "NGA", List.of(sector), Optional.empty());
    }

    private static final Report REPORT = new Report(
            "id",
            "lagos",
            EventType.COERCE,
            List.of(Mode.ARREST),
            Status.OCCURRED,
            false,
            List.of(actor("Police in\nLagos", Sector.COP)),
            List.of(actor("ten protesters", Sector.CVL)),
            words("arrested"),
            words("Police in\nLagos arrested ten protesters on Friday, a lawyer said."),
            new When(
                    Optional.of(LocalDate.of(2016, 6, 3)),
                    Optional.of(LocalDate.of(2016, 6, 3)),
                    Precision.DAY,
                    DateBasis.RELATIVE,
                    Optional.of(words("Friday"))),
            Optional.of(new Where(words("Lagos"), "Lagos", "NGA")),
            List.of(new Attribution(Optional.of(actor("a lawyer", Sector.JUD)), words("said"), Stance.CLAIMS)),
            List.of(new Quantity(Quantity.Kind.ARRESTED, 10, Optional.empty(), words("ten"))),
            List.of(Context.LEGAL),
            "173",
            List.of());

    private static Report corrected(Map<String, String> changes) throws FormProblems {
        Map<String, List<String>> values =
                new LinkedHashMap<>(FormValues.of(REPORT).values());
        changes.forEach((name, value) -> values.put(name, List.of(value)));
        return CorrectedReport.of(new Query(values), REPORT, DOCUMENT);
    }

    @Test
    void aFormThatNobodyTouchedGivesTheReportBack() throws FormProblems {
        assertThat(corrected(Map.of())).isEqualTo(REPORT);
    }

    @Test
    void typedWordsAreFoundNearestToTheSentence() throws FormProblems {
        Report report = corrected(Map.of("actor-1", "Police", "actor-1-at", ""));
        assertThat(report.actors().get(0).mention().span().start()).isEqualTo(21);
    }

    @Test
    void selectedWordsAreTakenWhereTheyWereSelected() throws FormProblems {
        Report report = corrected(Map.of("actor-1", "Police", "actor-1-at", "0"));
        assertThat(report.actors().get(0).mention().span()).isEqualTo(new Span(0, 6));
    }

    @Test
    void oneMorePartyIsAddedAndAnEmptiedOneIsTakenOut() throws FormProblems {
        assertThat(corrected(Map.of("recipient-2", "students", "recipient-2-country", "nga"))
                        .recipients())
                .extracting(party -> party.mention().quote() + " " + party.country())
                .containsExactly("ten protesters NGA", "students NGA");
        assertThat(corrected(Map.of("recipient-1", "")).recipients()).isEmpty();
    }

    @Test
    void typeModeAndStatusAreCorrected() throws FormProblems {
        Report report =
                corrected(Map.of("act-type", "ASSAULT", "act-mode", "crowd-control", "act-status", "hypothetical"));
        assertThat(report.type()).isEqualTo(EventType.ASSAULT);
        assertThat(report.modes()).containsExactly(Mode.CROWD_CONTROL);
        assertThat(report.status()).isEqualTo(Status.HYPOTHETICAL);
    }

    @Test
    void aDayIsCorrectedAndAnUndatedActHasTheDayOfPublication() throws FormProblems {
        Report dated = corrected(Map.of("when-from", "2016-06-04", "when-to", "", "when", ""));
        assertThat(dated.when().to()).contains(LocalDate.of(2016, 6, 4));
        assertThat(corrected(Map.of("when-precision", "unknown")).when()).isEqualTo(When.undated(DOCUMENT.published()));
    }

    @Test
    void allThatIsWrongIsToldAtOnce() {
        assertThatThrownBy(() -> corrected(Map.of(
                        "act-type", "AID",
                        "act", "dissolved",
                        "when-from", "June",
                        "actor-1-country", "Nigeria",
                        "number-1-amount", "many")))
                .isInstanceOfSatisfying(
                        FormProblems.class,
                        wrong -> assertThat(wrong.problems())
                                .containsExactly(
                                        "Actor: a country is a code of three capitals, such as MLI, not NIGERIA",
                                        "Mode: AID has no mode arrest",
                                        "Act: the words “dissolved” do not stand in the text",
                                        "First day: June is no day; expected a day such as 2016-06-02",
                                        "The last day must not be before the first one",
                                        "Number: expected what is counted and how many, such as 12"));
    }

    @Test
    void anActOfNobodyToNobodyIsRefused() {
        assertThatThrownBy(() -> corrected(Map.of("actor-1", "", "recipient-1", "")))
                .hasMessageContaining("An act needs an actor or a recipient");
    }

    @Test
    void anyFormGivesAReportOrSaysWhatIsWrong() {
        Random random = new Random(7);
        List<String> names = List.copyOf(FormValues.of(REPORT).values().keySet());
        List<String> junk = List.of(
                "", "-1", "999999999", "Police", "ten  protesters", "\uD800", "2016-02-30", "ASSAULT", "NGA", "(.*");
        for (int round = 0; round < 3000; round++) {
            Map<String, String> changes = new LinkedHashMap<>();
            for (int i = 0; i < 3; i++) {
                changes.put(names.get(random.nextInt(names.size())), junk.get(random.nextInt(junk.size())));
            }
            try {
                assertThat(corrected(changes).document()).isEqualTo("lagos");
            } catch (FormProblems e) {
                assertThat(e.problems()).isNotEmpty();
            }
        }
    }
}
