package org.readout.coding.lessons;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coding.examples.ExampleReader;
import org.readout.coding.examples.MarkedAct.Role;
import org.readout.coding.own.NewEntry;
import org.readout.coding.parties.Parties;
import org.readout.coding.places.Gazetteer;
import org.readout.model.Actor;
import org.readout.model.EventType;
import org.readout.model.Excerpt;
import org.readout.model.Mode;
import org.readout.model.Report;
import org.readout.model.Sector;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.When;
import org.readout.model.Where;

/** What a correction teaches, in the lines that later readings use. */
final class LessonsTest {

    private static final String TEXT =
            "It was calm. The Ashen Dawn [sic] seized\ntwo trucks of the Blue Guard in Homs on Sunday. #end";
    private static final Gazetteer GAZETTEER = Gazetteer.standard(Parties.standard());

    private static Excerpt words(String words) {
        int start = TEXT.indexOf(words);
        return Excerpt.of(TEXT, new Span(start, start + words.length()));
    }

    private static Actor party(String words, String country, Sector... sectors) {
        return new Actor(words(words), "", country, List.of(sectors), Optional.empty());
    }

    private static Report report(EventType type, List<Mode> modes, Actor actor, Optional<Where> where) {
        int start = TEXT.indexOf("The");
        return new Report(
                "r1",
                "gao.txt",
                type,
                modes,
                Status.OCCURRED,
                false,
                List.of(actor),
                List.of(party("two trucks of the Blue Guard", "")),
                words("seized"),
                Excerpt.of(TEXT, new Span(start, TEXT.indexOf(" #end"))),
                When.undated(Optional.of(LocalDate.of(2024, 6, 10))),
                where,
                List.of(),
                List.of(),
                List.of(),
                "",
                List.of());
    }

    private static final Report READ =
            report(EventType.COERCE, List.of(Mode.SEIZE), party("The Ashen Dawn", ""), Optional.empty());

    private static List<String> lessons(Report corrected) {
        return Lessons.of(READ, corrected, GAZETTEER::places).stream()
                .map(entry -> entry.file() + ": " + entry.text())
                .toList();
    }

    @Test
    void aPartyWithAnotherCodeTeachesItsName() {
        Report corrected = report(
                EventType.COERCE, List.of(Mode.SEIZE), party("The Ashen Dawn", "MLI", Sector.REB), Optional.empty());
        assertThat(lessons(corrected)).containsExactly("organisations.txt: The Ashen Dawn | armed | MLI | REB");
    }

    @Test
    void aPlaceThatTheGazetteerHasTeachesItsWords() {
        Where where = new Where(words("Homs"), "Homs", "SYR");
        assertThat(lessons(report(
                        EventType.COERCE, List.of(Mode.SEIZE), READ.actors().get(0), Optional.of(where))))
                .allSatisfy(line ->
                        assertThat(line).startsWith("places.txt: Homs | ").contains("SYR | 34."));
    }

    @Test
    void anotherTypeTeachesByTheMarkedSentence() {
        Report corrected = report(EventType.ASSAULT, List.of(), READ.actors().get(0), Optional.empty());
        List<NewEntry> entries = Lessons.of(READ, corrected, GAZETTEER::places);
        assertThat(entries).singleElement().satisfies(entry -> {
            assertThat(entry.file()).isEqualTo("examples/reviewed.txt");
            assertThat(entry.text())
                    .isEqualTo(
                            "[The Ashen Dawn]{a1} \\[sic\\] [seized]{1 ASSAULT} [two trucks of the Blue Guard]{r1} in Homs on"
                                    + " Sunday.");
        });
        var act = ExampleReader.read("reviewed.txt", entries.get(0).text())
                .get(0)
                .acts()
                .get(0);
        assertThat(act.type()).isEqualTo(EventType.ASSAULT);
        assertThat(act.mentions(Role.ACTOR)).hasSize(1);
    }

    @Test
    void aReportThatIsAcceptedTeachesNothing() {
        assertThat(lessons(READ)).isEmpty();
    }

    @Test
    void signsThatPartCellsDoNotBreakALine() {
        NewEntry entry = EntryLines.name(
                "A|B; C\n# D", org.readout.coding.parties.PartyKind.ORG, "", List.of(), List.of("E|F", "A B C D"));
        assertThat(entry.text()).isEqualTo("A B C D | org | - | - | E F");
    }
}
