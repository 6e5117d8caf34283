package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readout.archive.Article.article;
import static org.readout.model.EventType.ASSAULT;
import static org.readout.model.EventType.COERCE;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.DateBasis;
import org.readout.model.EventType;
import org.readout.model.Precision;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.When;

/** Reports that tell one happening are one event; what speaks against it keeps them apart. */
final class EventTest {

    private static final ReaderVersion READER = new ReaderVersion("1", "1");
    private static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");

    @TempDir
    Path folder;

    private Archive archive;
    private OpenRun run;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("a.readout"));
        run = archive.begin(READER, List.of(), Instant.EPOCH);
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static When on(String day) {
        return days(day, day, Precision.DAY);
    }

    private static When days(String from, String to, Precision precision) {
        return new When(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                precision,
                DateBasis.RELATIVE,
                Optional.empty());
    }

    /** What a newspaper tells: {@code place} may be empty. */
    private static Reading told(String id, EventType type, String actor, String recipient, When when, String place) {
        String text = id + " reports: " + actor.split("@")[0] + " attacked "
                + recipient.split("@")[0] + " " + place + ".";
        return article(id, text)
                .reports(type, actor, "attacked", recipient, Status.OCCURRED, when, place)
                .reading();
    }

    private Report keep(String id, String actor, String recipient, When when, String place) {
        Reading reading = told(id, ASSAULT, actor, recipient, when, place);
        run.keep(reading);
        return reading.reports().get(0);
    }

    /** The documents of each event, in the order of the archive. */
    private String events() {
        return archive.events().page(List.of(), Order.KEPT, 0, 100).items().stream()
                .map(event -> documents(event.id()))
                .sorted()
                .collect(Collectors.joining(" | "));
    }

    private String documents(String event) {
        return archive.events().find(event).orElseThrow().members().stream()
                .map(member -> member.report().document().id())
                .collect(Collectors.joining(" "));
    }

    private Tie tie(Report report) {
        return archive.events().find(report.id()).orElseThrow().members().stream()
                .filter(member -> member.report().asRead().equals(report))
                .map(Event.Member::tie)
                .findFirst()
                .orElseThrow();
    }

    private static ReportRef ref(Report report) {
        return new ReportRef(report.document(), report.id());
    }

    @Test
    void theSameActOnTheSameDayInTheSamePlaceIsOneEvent() {
        keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        Report other = keep("Times", "the rebels@MLI", "12 farmers@MLI", on("2016-06-01"), "Gao");
        assertThat(events()).isEqualTo("Post Times");
        assertThat(tie(other)).isEqualTo(Tie.SAME_DAY);
        Event event = archive.events().find(other.id()).orElseThrow().event();
        assertThat(event.reports()).isEqualTo(2);
        assertThat(event.documents()).isEqualTo(2);
        assertThat(event.isCorroborated()).isTrue();
        assertThat(event.from()).contains(LocalDate.of(2016, 6, 1));
    }

    @Test
    void anotherDayAnotherPlaceAnotherPartyOrAnotherTypeIsAnotherEvent() {
        keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        keep("Day", "Rebels@MLI", "farmers@MLI", on("2016-06-02"), "Gao");
        keep("Place", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Kidal");
        keep("Party", "Rebels@MLI", "herders@MLI", on("2016-06-01"), "Gao");
        run.keep(told("Type", COERCE, "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao"));
        assertThat(events()).isEqualTo("Day | Party | Place | Post | Type");
        assertThat(archive.contents().events()).isEqualTo(5);
    }

    @Test
    void whatGivesNoPlaceJoinsTheOnlyPlaceOfTheDay() {
        keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        Report vague = keep("Vague", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "");
        assertThat(events()).isEqualTo("Post Vague");
        assertThat(tie(vague)).isEqualTo(Tie.SAME_DAY_NO_PLACE);
        keep("Times", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Kidal");
        assertThat(events()).isEqualTo("Post | Times | Vague");
    }

    @Test
    void aWeekJoinsItsOnlyDay() {
        keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        Report week =
                keep("Weekly", "Rebels@MLI", "farmers@MLI", days("2016-05-30", "2016-06-05", Precision.WEEK), "Gao");
        assertThat(events()).isEqualTo("Post Weekly");
        assertThat(tie(week)).isEqualTo(Tie.WITHIN_PERIOD);
        keep("Times", "Rebels@MLI", "farmers@MLI", on("2016-06-03"), "Gao");
        assertThat(events()).isEqualTo("Post | Times | Weekly");
    }

    @Test
    void whatNothingDatesJoinsTheDayOfItsPublicationOrTheDayBefore() {
        keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-03"), "Gao");
        Report undated =
                keep("Wire", "Rebels@MLI", "farmers@MLI", When.undated(Optional.of(LocalDate.of(2016, 6, 4))), "");
        assertThat(events()).isEqualTo("Post Wire");
        assertThat(tie(undated)).isEqualTo(Tie.PUBLISHED_THEN);
    }

    @Test
    void whatIsKnownByWordsAloneIsOneOnlyWhereThePlaceIsGiven() {
        keep("Post", "gunmen", "villagers", on("2016-06-01"), "");
        keep("Times", "gunmen", "villagers", on("2016-06-01"), "");
        keep("Wire", "gunmen", "villagers", on("2016-06-01"), "Gao");
        keep("Radio", "gunmen", "villagers", on("2016-06-01"), "Gao");
        keep("Blog", "They", "villagers", on("2016-06-01"), "Gao");
        assertThat(events()).isEqualTo("Blog | Post | Times | Wire Radio");
    }

    @Test
    void theOrderInWhichArticlesComeMakesNoDifference() {
        List<Reading> readings = new ArrayList<>();
        String[] places = {"", "Gao", "Kidal"};
        Random random = new Random(4);
        for (int i = 0; i < 60; i++) {
            LocalDate day = LocalDate.of(2016, 6, 1).plusDays(random.nextInt(6));
            When when = switch (random.nextInt(3)) {
                case 0 -> on(day.toString());
                case 1 -> days(day.toString(), day.plusDays(3).toString(), Precision.WEEK);
                default -> When.undated(Optional.of(day));
            };
            readings.add(told("news-" + i, ASSAULT, "Rebels@MLI", "farmers@MLI", when, places[random.nextInt(3)]));
        }
        readings.forEach(run::keep);
        List<String> first = memberships(archive);
        Collections.shuffle(readings, random);
        try (Archive other = Archive.open(folder.resolve("other.readout"))) {
            OpenRun again = other.begin(READER, List.of(), Instant.EPOCH);
            for (Reading reading : readings) {
                again.keep(reading);
                // Grouped step by step, as somebody looks on.
                assertThat(other.contents().events()).isPositive();
            }
            assertThat(memberships(other)).isEqualTo(first);
        }
    }

    private static List<String> memberships(Archive archive) {
        List<String> lines = new ArrayList<>();
        archive.events()
                .page(List.of(), Order.KEPT, 0, 1000)
                .items()
                .forEach(event -> lines.add(event.id() + " "
                        + archive.events().find(event.id()).orElseThrow().members().stream()
                                .map(member -> member.report().document().id() + "/" + member.tie())
                                .sorted()
                                .toList()));
        return lines.stream().sorted().toList();
    }

    @Test
    void eventsAreMergedByHandAndTheMergeIsTakenBack() {
        Report one = keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        Report other = keep("Times", "Fighters@MLI", "farmers@MLI", on("2016-06-02"), "Gao");
        EventEdit edit = archive.events()
                .merge(List.of(ref(one), ref(other)), "Awa", NINE)
                .orElseThrow();
        assertThat(events()).isEqualTo("Post Times");
        assertThat(tie(other)).isEqualTo(Tie.BY_HAND);
        assertThat(archive.events().find(one.id()).orElseThrow().edits()).containsExactly(edit);
        keep("Wire", "Fighters@MLI", "farmers@MLI", on("2016-06-02"), "Gao");
        assertThat(events()).isEqualTo("Post Times Wire");
        archive.events().undo(edit.id(), "Awa", NINE.plusSeconds(1));
        assertThat(events()).isEqualTo("Post | Times Wire");
        assertThat(archive.events().edits()).hasSize(2);
    }

    @Test
    void whoeverTakesReadingsOutLearnsTheReviewAndTheEventOfEachReport() {
        Report one = keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        Report other = keep("Times", "Fighters@MLI", "farmers@MLI", on("2016-06-02"), "Gao");
        keep("Wire", "Soldiers@MLI", "herders@MLI", on("2016-06-02"), "Gao");
        archive.reviews().decide("Times", other.id(), new Decision.Rejected("nobody attacked"), "Awa", NINE);
        archive.events().merge(List.of(ref(one), ref(other)), "Awa", NINE);
        List<HeldReading> held = new ArrayList<>();
        archive.heldReadings(FilterWords.parse(Map.of("recipient", "farmers")), held::add);
        String event = archive.events().find(other.id()).orElseThrow().event().id();
        assertThat(held)
                .extracting(reading -> reading.reading().document().id())
                .containsExactly("Post", "Times");
        assertThat(held)
                .flatExtracting(HeldReading::standings)
                .extracting(HeldReading.Standing::review, HeldReading.Standing::event)
                .containsExactly(tuple(ReviewState.OPEN, event), tuple(ReviewState.REJECTED, event));
    }

    @Test
    void aReportIsSplitOffByHandAndStaysApartWhenItsArticleIsReadAnew() {
        keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        Report other = keep("Times", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        keep("Wire", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        archive.events().split(List.of(ref(other)), "Awa", NINE);
        assertThat(events()).isEqualTo("Post Wire | Times");
        run.keep(article("Times", "Correction. Times reports: Rebels attacked farmers Gao.")
                .reports(ASSAULT, "Rebels@MLI", "attacked", "farmers@MLI", Status.OCCURRED, on("2016-06-01"), "Gao")
                .reading());
        assertThat(events()).isEqualTo("Post Wire | Times");
        assertThat(documents(other.id())).isEqualTo("Times");
    }

    @Test
    void anEventIsListedOnceWhereSeveralOfItsReportsMatch() {
        keep("Post", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        keep("Times", "Rebels@MLI", "farmers@MLI", on("2016-06-01"), "Gao");
        keep("Other", "Rebels@MLI", "herders@MLI", on("2016-06-01"), "Gao");
        List<Criterion> farmers = FilterWords.parse(Map.of("recipient", "farmers"));
        assertThat(archive.events().count(farmers)).isEqualTo(1);
        assertThat(archive.events().page(List.of(), Order.REPORTS, 0, 1).items())
                .map(Event::reports)
                .containsExactly(2);
    }
}
