package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.archive.Article.article;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.readout.archive.Decision.Accepted;
import org.readout.model.DateBasis;
import org.readout.model.EventType;
import org.readout.model.Precision;
import org.readout.model.Status;
import org.readout.model.When;

/** Lists, counts and filters agree with the reports that are kept. */
final class ReportListTest {

    private static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");
    private static final int REPORTS = 90;

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("a.readout"));
        OpenRun run = archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH);
        run.keep(CompleteReading.of("gao-1"));
        Random random = new Random(3);
        for (int i = 0; i < REPORTS; i++) {
            LocalDate day = LocalDate.of(2016, 1, 1).plusDays(random.nextInt(100));
            boolean dated = random.nextInt(4) > 0;
            String actor = List.of("Police", "Rebels", "Soldiers").get(random.nextInt(3));
            run.keep(article("news-" + i, actor + " arrested ten men in Gao.")
                    .reports(
                            random.nextBoolean() ? EventType.COERCE : EventType.AID,
                            actor + (random.nextBoolean() ? "@MLI" : "@NER"),
                            "arrested",
                            "ten men",
                            List.of(Status.values()).get(random.nextInt(4)),
                            dated
                                    ? new When(
                                            Optional.of(day),
                                            Optional.of(day),
                                            Precision.DAY,
                                            DateBasis.STATED,
                                            Optional.empty())
                                    : When.undated(Optional.empty()),
                            random.nextBoolean() ? "Gao" : "")
                    .reading());
        }
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private List<StoredReport> all(Map<String, String> words, Order order) {
        List<StoredReport> all = new ArrayList<>();
        archive.reports().each(FilterWords.parse(words), order, all::add);
        return all;
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void pagesTogetherAreTheWholeListInOrder(Order order) {
        List<StoredReport> paged = new ArrayList<>();
        for (int first = 0; first < REPORTS + 2; first += 7) {
            Page<StoredReport> page = archive.reports().page(List.of(), order, first, 7);
            assertThat(page.total()).isEqualTo(REPORTS + 2);
            paged.addAll(page.items());
        }
        assertThat(paged).isEqualTo(all(Map.of(), order)).doesNotHaveDuplicates();
        if (order == Order.LATEST) {
            assertThat(paged.stream()
                            .flatMap(report -> report.report().when().from().stream())
                            .toList())
                    .isSortedAccordingTo(Comparator.reverseOrder());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "type,      coerce",
        "type,      'assault,aid'",
        "mode,      heavy-weapons",
        "code,      way",
        "code,      'relief/CASH,access'",
        "code,      access",
        "status,    planned",
        "country,   ner",
        "sector,    'reb,gov'",
        "actor,     rebels",
        "speaker,   mayor",
        "speaker,   police",
        "place,     gao",
        "dated,     no",
        "dated,     yes",
        "background, yes",
        "document,  news-7",
        "review,    'open,outdated'",
        "actor-is,  words:police@MLI",
        "actor-is,  name:Ansar",
        "speaker-is, office:mayor@MLI",
    })
    void aFilterFindsWhatAPersonWouldFindByReading(String word, String value) {
        Map<String, String> words = Map.of(word, value);
        assertThat(all(words, Order.KEPT))
                .isEqualTo(all(Map.of(), Order.KEPT).stream()
                        .filter(report -> ByReading.meets(report, word, value))
                        .toList());
        assertThat(archive.count(FilterWords.parse(words)))
                .isEqualTo(all(words, Order.KEPT).size());
    }

    @Test
    void facetsCountWhatElseCouldBeChosen() {
        List<Criterion> criteria = FilterWords.parse(Map.of("type", "coerce", "country", "MLI"));
        Map<Facet, List<Facet.Count>> facets = archive.reports().facets(criteria, 100);
        for (Facet.Count type : facets.getOrDefault(Facet.TYPE, List.of())) {
            assertThat(type.reports())
                    .isEqualTo(all(Map.of("type", type.value(), "country", "MLI"), Order.KEPT)
                            .size());
        }
        for (Facet.Count status : facets.getOrDefault(Facet.STATUS, List.of())) {
            assertThat(status.reports())
                    .isEqualTo(all(Map.of("type", "COERCE", "country", "MLI", "status", status.value()), Order.KEPT)
                            .size());
        }
        assertThat(facets.getOrDefault(Facet.DOCUMENT, List.of()))
                .hasSizeGreaterThan(10)
                .allMatch(document -> document.reports() == 1);
        assertThat(facets.getOrDefault(Facet.REVIEW, List.of()))
                .map(Facet.Count::value)
                .containsExactly("open");
    }

    @Test
    void ownCodesAreCountedWithTheirModes() {
        assertThat(archive.reports().facets(List.of(), 100).getOrDefault(Facet.CODE, List.of()))
                .map(count -> count.value() + " " + count.reports())
                .containsExactlyInAnyOrder("RELIEF 1", "RELIEF/cash 1", "WAY 1");
    }

    @Test
    void aFilterForAnOwnCodeMustBeACode() {
        assertThatThrownBy(() -> FilterWords.parse(Map.of("code", "a road")))
                .hasMessageContaining("expected one such as ACCESS or ACCESS/close");
    }

    @Test
    void theHistogramCountsEveryReportOnce() {
        for (Histogram.Unit unit : Histogram.Unit.values()) {
            Histogram histogram = archive.reports().histogram(List.of(), unit);
            long dated =
                    histogram.bars().stream().mapToLong(Histogram.Bar::reports).sum();
            assertThat(dated + histogram.undated()).isEqualTo(REPORTS + 2);
        }
        assertThat(archive.reports().histogram(List.of(), Histogram.Unit.MONTH).bars())
                .map(Histogram.Bar::from)
                .contains(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 1));
    }

    @Test
    void partiesAreListedWithAllTheirNamesAndCounts() {
        PartySummary ansar = archive.reports().parties(List.of(), 0, 100).items().stream()
                .filter(party -> party.label().equals("Ansar"))
                .findFirst()
                .orElseThrow();
        assertThat(ansar)
                .isEqualTo(new PartySummary(
                        "name:Ansar",
                        "name",
                        "Ansar",
                        List.of("MLI"),
                        List.of("REB"),
                        List.of(new PartySummary.Alias("Rebels", 1)),
                        1,
                        0,
                        0));
        Page<PartySummary> first = archive.reports().parties(List.of(), 0, 2);
        Page<PartySummary> second = archive.reports().parties(List.of(), 2, 2);
        assertThat(second.items()).isNotEmpty().doesNotContainAnyElementsOf(first.items());
        assertThat(first.items().get(0).label()).isEqualTo("men");
    }

    @Test
    void aSpeakerWhomNobodyConfirmsIsASingleSource() {
        SpeakerSummary mayor =
                archive.reports().speakers(List.of(), 0, 10).items().get(0);
        assertThat(mayor.party().id()).isEqualTo("office:mayor@MLI");
        assertThat(mayor.events()).isEqualTo(1);
        assertThat(mayor.singleSource()).isEqualTo(1);
        OpenRun run = archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH);
        run.keep(CompleteReading.of("gao-2"));
        SpeakerSummary confirmed =
                archive.reports().speakers(List.of(), 0, 10).items().get(0);
        assertThat(confirmed.documents()).isEqualTo(2);
        assertThat(confirmed.corroborated()).isEqualTo(1);
    }

    @Test
    void aSpeakersOutletsAreThoseThatBroughtTheDocuments() {
        OpenRun run = archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH);
        List.of("https://www.gazette.example/1", "https://gazette.example/2", "http://herald.example/9", "ftp://a", "b")
                .forEach(id -> run.keep(CompleteReading.of(id)));
        SpeakerSummary mayor =
                archive.reports().speakers(List.of(), 0, 10).items().get(0);
        assertThat(mayor.documents()).isEqualTo(6);
        assertThat(mayor.outlets())
                .containsExactly(
                        new Outlet("articles", 3), new Outlet("gazette.example", 2), new Outlet("herald.example", 1));
        assertThat(mayor.moreOutlets()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "gao-1, articles/gazette/gao.txt, articles/gazette",
        "gao-1, gao.txt, gao.txt",
        "gao-1, /gao.txt, /gao.txt",
        "gao-1, week/news.jsonl:12, week/news.jsonl",
        "https://user@www.Gazette.example:8080/a?b, week/news.jsonl:12, Gazette.example",
        "gao-1, http://gazette.example, gazette.example",
    })
    void anOutletIsASiteOrWhatHoldsItsFiles(String id, String source, String outlet) {
        assertThat(Outlet.nameOf(id, source)).isEqualTo(outlet);
    }

    @Test
    void aDocumentTellsEventsOfItsOwnAndOthersThatItShares() {
        OpenRun run = archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH);
        run.keep(CompleteReading.of("gao-2"));
        for (DocumentEntry entry :
                archive.documents().page(Optional.empty(), 0, 200).items()) {
            assertThat(entry.events())
                    .as(entry.document().id())
                    .isEqualTo(archive.events()
                            .count(FilterWords.parse(
                                    Map.of("document", entry.document().id()))))
                    .isPositive();
        }
        long told = archive.events().count(FilterWords.parse(Map.of("document", "gao-2")));
        assertThat(archive.yieldOf(2)).isEqualTo(new RunYield(2, told));
    }

    @Test
    void whatALaterRunReadAnewIsNoLongerAnEarlierOnes() {
        RunYield first = archive.yieldOf(1);
        assertThat(first).isEqualTo(new RunYield(REPORTS + 2, archive.events().count(List.of())));
        OpenRun same = archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH);
        same.keep(CompleteReading.of("gao-1"));
        OpenRun other = archive.begin(new ReaderVersion("2", "1"), List.of(), Instant.EPOCH);
        other.keep(CompleteReading.of("gao-1"));
        assertThat(archive.yieldOf(1).reports()).isEqualTo(REPORTS);
        assertThat(archive.yieldOf(2)).isEqualTo(new RunYield(0, 0));
        assertThat(archive.yieldOf(3).reports()).isEqualTo(2);
        assertThat(archive.yieldOf(4)).isEqualTo(new RunYield(0, 0));
    }

    @Test
    void theQueueGoesOnFromTheReportThatWasShownAndSkippingDecidesNothing() {
        List<Criterion> open = FilterWords.parse(Map.of("review", "open,outdated", "type", "aid"));
        List<StoredReport> queue = all(Map.of("type", "aid"), Order.KEPT);
        Optional<ReportRef> shown = Optional.empty();
        for (int i = 0; i < 6; i++) {
            StoredReport next = archive.reports().next(open, shown).orElseThrow();
            assertThat(next.asRead()).isEqualTo(queue.get(i).asRead());
            shown = Optional.of(
                    new ReportRef(next.document().id(), next.asRead().id()));
            if (i % 2 == 0) {
                archive.reviews().decide(next.document().id(), next.asRead().id(), new Accepted(), "Awa", NINE);
            }
        }
        assertThat(archive.count(open)).isEqualTo(queue.size() - 3);
        assertThat(archive.reports().next(open, Optional.empty()).orElseThrow().asRead())
                .isEqualTo(queue.get(1).asRead());
    }

    @Test
    void aBulkDecisionIsMadeOnlyOnAsManyReportsAsWereShown() {
        List<Criterion> rebels = FilterWords.parse(Map.of("actor", "rebels"));
        long count = archive.count(rebels);
        assertThat(archive.reviews().decideAll(rebels, count - 1, new Accepted(), "Awa", NINE))
                .isZero();
        assertThat(archive.count(FilterWords.parse(Map.of("review", "accepted"))))
                .isZero();
        assertThat(archive.reviews().decideAll(rebels, count, new Accepted(), "Awa", NINE))
                .isEqualTo(count);
        assertThat(all(Map.of("review", "accepted"), Order.KEPT))
                .map(StoredReport::asRead)
                .isEqualTo(all(Map.of("actor", "rebels"), Order.KEPT).stream()
                        .map(StoredReport::asRead)
                        .toList());
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void whatAnotherProcessKeepsIsListedAtOnce() {
        try (Archive other = Archive.open(folder.resolve("a.readout"))) {
            assertThat(other.count(List.of())).isEqualTo(REPORTS + 2);
            archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH)
                    .keep(article("news-1", "It rained.").reading());
            assertThat(other.count(List.of())).isEqualTo(REPORTS + 1);
            assertThat(other.reports().page(List.of(), Order.KEPT, 0, 1000).items())
                    .hasSize(REPORTS + 1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "type    | COERSE     | \"COERSE\" is none of agree, consult",
                "country | Mali       | \"Mali\" is no country",
                "from    | Friday     | \"Friday\" is no day",
                "actor   | !!         | has no word to look for",
                "dated   | maybe      | neither yes nor no",
                "review  | done       | none of open, accepted",
            })
    void aFilterThatCannotBeUnderstoodSaysWhatWasExpected(String word, String value, String message) {
        assertThatThrownBy(() -> FilterWords.parse(Map.of(word, value)))
                .isInstanceOf(FilterWords.UnknownFilterException.class)
                .hasMessageContaining(message);
    }
}
