package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.archive.Article.article;
import static org.readout.model.EventType.ASSAULT;
import static org.readout.model.EventType.CONSULT;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.archive.ActorProfile.Office;
import org.readout.model.Actor;
import org.readout.model.DateBasis;
import org.readout.model.Precision;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.model.When;

/** Whom people take for one actor counts as one everywhere, whom they take apart as two, whatever is read later. */
final class ActorTest {

    private static final ReaderVersion READER = new ReaderVersion("1", "1");
    private static final Instant NINE = Instant.parse("2026-01-02T09:00:00Z");
    private static final String REBELS = "words:rebels@MLI";
    private static final String FIGHTERS = "words:fighters@MLI";

    @TempDir
    Path folder;

    private Archive archive;
    private OpenRun run;
    private Instant time = NINE;

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
        Optional<LocalDate> that = Optional.of(LocalDate.parse(day));
        return new When(that, that, Precision.DAY, DateBasis.RELATIVE, Optional.empty());
    }

    private static String words(String actor) {
        return actor.split("[@=/]", 2)[0];
    }

    private static Reading told(String id, String actor, String recipient, String day) {
        String text = id + " reports: " + words(actor) + " attacked " + words(recipient) + " in Gao.";
        return article(id, text)
                .reports(ASSAULT, actor, "attacked", recipient, Status.OCCURRED, on(day), "Gao")
                .reading();
    }

    private Report keep(String id, String actor, String recipient, String day) {
        Reading reading = told(id, actor, recipient, day);
        run.keep(reading);
        return reading.reports().get(0);
    }

    private void attacksOfOneDay() {
        keep("Post", "Rebels@MLI", "farmers@MLI", "2016-06-01");
        keep("Times", "Fighters@MLI", "farmers@MLI", "2016-06-01");
    }

    private ActorEdit merge(String... actors) {
        return archive.actors().merge(List.of(actors), "Awa", next()).orElseThrow();
    }

    private ActorEdit split(String actor, Optional<String> to, String... words) {
        return archive.actors().split(actor, List.of(words), to, "Awa", next()).orElseThrow();
    }

    private Optional<ActorEdit> undo(ActorEdit edit) {
        return archive.actors().undo(edit.id(), "Ben", next());
    }

    private Instant next() {
        time = time.plusSeconds(1);
        return time;
    }

    /** Who is listed, with how often it acts and receives: "words:rebels@MLI 2/0". */
    private List<String> listed() {
        return listed(archive);
    }

    private static List<String> listed(Archive archive) {
        return archive.reports().parties(List.of(), 0, 100).items().stream()
                .map(party -> party.id() + " " + party.acts() + "/" + party.receives())
                .sorted()
                .toList();
    }

    private long by(String actor) {
        return with("actor-is", actor);
    }

    /** How many reports meet a filter, such as "actor", "rebels". */
    private long with(String word, String value) {
        return archive.count(FilterWords.parse(Map.of(word, value)));
    }

    private ActorProfile find(String id) {
        return archive.actors().find(id).orElseThrow();
    }

    private static List<String> written(ActorProfile actor) {
        return actor.party().aliases().stream().map(PartySummary.Alias::words).toList();
    }

    @Test
    void mergedActorsAreOneInEveryListAndCount() {
        attacksOfOneDay();
        assertThat(archive.contents().events()).isEqualTo(2);
        ActorEdit edit = merge(REBELS, FIGHTERS);
        assertThat(listed()).containsExactly("words:farmers@MLI 0/2", "words:rebels@MLI 2/0");
        assertThat(by(REBELS)).isEqualTo(2);
        assertThat(archive.contents().events()).isEqualTo(1);
        assertThat(archive.reports().network(List.of(), 10).ties())
                .containsExactly(new PartyNetwork.Tie(REBELS, "words:farmers@MLI", true, false, 2));
        assertThat(find(REBELS).edits()).containsExactly(edit);
        assertThat(written(find(REBELS))).containsExactlyInAnyOrder("Rebels", "Fighters");
        assertThat(find(REBELS).readAs()).map(PartySummary::id).containsExactly(REBELS, FIGHTERS);
    }

    @Test
    void theIdOfAnActorThatJoinedAnotherLeadsToIt() {
        attacksOfOneDay();
        merge(REBELS, FIGHTERS);
        assertThat(by(FIGHTERS)).isEqualTo(2);
        assertThat(find(FIGHTERS).party().id()).isEqualTo(REBELS);
        assertThat(archive.actors().merge(List.of(REBELS, FIGHTERS), "Awa", next()))
                .as("they are one already")
                .isEmpty();
    }

    @Test
    void aMergedActorIsFoundByEachOfItsNames() {
        attacksOfOneDay();
        keep("Wire", "soldiers@MLI", "fighters@MLI", "2016-06-02");
        assertThat(with("actor", "rebels")).isEqualTo(1);
        ActorEdit edit = merge(REBELS, FIGHTERS);
        for (String name : List.of("rebels", "FIGHTERS", "fight*", "\"rebels\"")) {
            assertThat(with("actor", name)).as(name).isEqualTo(2);
            assertThat(with("recipient", name)).as(name).isEqualTo(1);
        }
        assertThat(with("actor", "rebels fighters"))
                .as("no name has both words")
                .isZero();
        assertThat(with("actor", "soldiers")).isEqualTo(1);
        assertThat(with("search", "rebels")).as("the text has these words once").isEqualTo(1);
        undo(edit);
        assertThat(with("actor", "fighters")).isEqualTo(1);
        assertThat(with("recipient", "rebels")).isZero();
    }

    @Test
    void wordsThatAreTakenOutOfANameAreNotFoundByItAnyMore() {
        keep("Post", "Boris Johnson@GBR=Boris Johnson", "farmers@MLI", "2016-06-01");
        keep("Times", "Johnson@GBR=Boris Johnson", "farmers@MLI", "2016-06-02");
        keep("Wire", "Mr B@USA=Ben Johnson", "farmers@MLI", "2016-06-03");
        assertThat(with("actor", "boris")).isEqualTo(2);
        ActorEdit edit = split("name:Boris Johnson", Optional.empty(), "Johnson");
        assertThat(with("actor", "boris")).isEqualTo(1);
        assertThat(with("actor", "johnson")).isEqualTo(3);
        undo(edit);
        split("name:Boris Johnson", Optional.of("name:Ben Johnson"), "Johnson");
        assertThat(with("actor", "boris")).isEqualTo(1);
        assertThat(with("actor", "ben")).isEqualTo(2);
    }

    private static List<String> told(Map<Actor, PartySummary> actors) {
        return actors.entrySet().stream()
                .map(entry -> entry.getKey().mention().quote() + " "
                        + entry.getValue().id())
                .sorted()
                .toList();
    }

    @Test
    void reportsOnTheirWayOutTellWhoIsTakenForWhom() {
        attacksOfOneDay();
        merge(REBELS, FIGHTERS);
        List<String> actors = new ArrayList<>();
        List<String> decided = new ArrayList<>();
        archive.heldReadings(List.of(), held -> {
            Report report = held.reading().reports().get(0);
            actors.addAll(told(held.standings().get(0).actors()));
            decided.addAll(told(archive.actors().decided(List.of(report))));
        });
        assertThat(actors)
                .containsExactly(
                        "Rebels " + REBELS,
                        "farmers words:farmers@MLI",
                        "Fighters " + REBELS,
                        "farmers words:farmers@MLI");
        assertThat(decided).containsExactly("Fighters " + REBELS);
    }

    @Test
    void aMergeIsTakenBackOnce() {
        attacksOfOneDay();
        ActorEdit edit = merge(REBELS, FIGHTERS);
        assertThat(undo(edit)).isPresent();
        assertThat(listed()).containsExactly("words:farmers@MLI 0/2", "words:fighters@MLI 1/0", "words:rebels@MLI 1/0");
        assertThat(by(REBELS)).isEqualTo(1);
        assertThat(by(FIGHTERS)).isEqualTo(1);
        assertThat(archive.contents().events()).isEqualTo(2);
        assertThat(undo(edit)).as("it does not stand any more").isEmpty();
        assertThat(archive.actors().edits())
                .map(ActorEdit::kind)
                .containsExactly(ActorEdit.Kind.MERGED, ActorEdit.Kind.UNDONE);
    }

    @Test
    void actorsThatWereMergedAreMergedFurther() {
        attacksOfOneDay();
        keep("Wire", "Gunmen@MLI", "farmers@MLI", "2016-06-01");
        ActorEdit first = merge(REBELS, FIGHTERS);
        merge("words:gunmen@MLI", REBELS);
        assertThat(listed()).containsExactly("words:farmers@MLI 0/3", "words:gunmen@MLI 3/0");
        assertThat(by(FIGHTERS)).isEqualTo(3);
        undo(first);
        assertThat(listed()).containsExactly("words:farmers@MLI 0/3", "words:fighters@MLI 1/0", "words:gunmen@MLI 2/0");
    }

    @Test
    void wordsAreTakenOutOfAnActorAndPutBack() {
        keep("Post", "Boris Johnson@GBR=Boris Johnson", "farmers@MLI", "2016-06-01");
        keep("Times", "Johnson@GBR=Boris Johnson", "farmers@MLI", "2016-06-02");
        ActorEdit edit = split("name:Boris Johnson", Optional.empty(), "Johnson", "nobody's words");
        assertThat(edit.aliases()).containsExactly("Johnson");
        String apart = "alias:Johnson < name:Boris Johnson";
        assertThat(listed()).containsExactly(apart + " 1/0", "name:Boris Johnson 1/0", "words:farmers@MLI 0/2");
        assertThat(by(apart)).isEqualTo(1);
        assertThat(find(apart).party().label()).isEqualTo("Johnson");
        assertThat(find("name:Boris Johnson").edits())
                .as("both sides tell it")
                .isEqualTo(find(apart).edits());
        undo(edit);
        assertThat(listed()).containsExactly("name:Boris Johnson 2/0", "words:farmers@MLI 0/2");
    }

    @Test
    void wordsThatAreTakenOutCanJoinAnotherActor() {
        keep("Post", "Johnson@GBR=Boris Johnson", "farmers@MLI", "2016-06-01");
        keep("Times", "Boris@GBR=Boris Johnson", "farmers@MLI", "2016-06-01");
        keep("Wire", "Lyndon Johnson@USA=Lyndon Johnson", "farmers@MLI", "2016-06-02");
        split("name:Boris Johnson", Optional.of("name:Lyndon Johnson"), "Johnson");
        assertThat(listed())
                .containsExactly("name:Boris Johnson 1/0", "name:Lyndon Johnson 2/0", "words:farmers@MLI 0/3");
        assertThat(written(find("name:Lyndon Johnson"))).containsExactlyInAnyOrder("Johnson", "Lyndon Johnson");
        assertThat(archive.actors()
                        .split("name:Boris Johnson", List.of("Lyndon Johnson"), Optional.empty(), "Awa", next()))
                .as("they are not its words")
                .isEmpty();
        assertThat(archive.actors()
                        .split("name:Boris Johnson", List.of("Boris"), Optional.of("name:Nobody"), "Awa", next()))
                .as("nobody has that id")
                .isEmpty();
    }

    @Test
    void whatWasDecidedHoldsForArticlesThatComeLaterOrAreReadAnew() {
        attacksOfOneDay();
        merge(REBELS, FIGHTERS);
        split(REBELS, Optional.empty(), "Rebels");
        keep("Wire", "the fighters@MLI", "farmers@MLI", "2016-06-01");
        run.keep(article("Post", "Correction. Post reports: Rebels attacked farmers in Gao.")
                .reports(ASSAULT, "Rebels@MLI", "attacked", "farmers@MLI", Status.OCCURRED, on("2016-06-01"), "Gao")
                .reading());
        assertThat(listed())
                .containsExactly(
                        "alias:Rebels < words:rebels@MLI 1/0", "words:farmers@MLI 0/3", "words:rebels@MLI 2/0");
        assertThat(archive.contents().events()).isEqualTo(2);
    }

    @Test
    void whatWasDecidedHoldsWhenTheCatalogueIsWrittenAnew() throws SQLException {
        keep("Gone", "Militants@MLI", "farmers@MLI", "2016-06-01");
        attacksOfOneDay();
        merge("words:militants@MLI", REBELS, FIGHTERS);
        run.keep(article("Gone", "It rained.").reading());
        List<String> before = listed();
        assertThat(before).containsExactly("words:farmers@MLI 0/2", "words:militants@MLI 2/0");
        archive.close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("a.readout"));
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM card_format");
        }
        open();
        assertThat(listed())
                .as("also where nobody is read as the one who stays")
                .isEqualTo(before);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void whatWasReadStaysAsItWas() {
        attacksOfOneDay();
        List<Reading> before = new ArrayList<>();
        archive.readings(List.of(), before::add);
        merge(REBELS, FIGHTERS);
        split(REBELS, Optional.empty(), "Rebels");
        List<Reading> after = new ArrayList<>();
        archive.readings(List.of(), after::add);
        assertThat(after).isEqualTo(before);
        assertThat(archive.check()).isEmpty();
    }

    @Test
    void decisionsGoToAnotherCopyAsLinesAndAreNotDoubled() {
        attacksOfOneDay();
        ActorEdit merged = merge(REBELS, FIGHTERS);
        split(REBELS, Optional.empty(), "Rebels");
        undo(merged);
        List<String> lines = new ArrayList<>();
        archive.actors().export(lines::add);
        try (Archive copy = Archive.open(folder.resolve("copy.readout"))) {
            List<String> sent = Stream.concat(
                            lines.stream(),
                            Stream.of("nonsense", lines.get(0).replace("words:rebels@MLI", "rebels"), ""))
                    .toList();
            ImportedDecisions taken = copy.actors().take(sent.stream());
            assertThat(taken.added()).isEqualTo(3);
            assertThat(taken.leftOut()).map(Skip::source).containsExactly("line 4", "line 5");
            assertThat(taken.leftOut().get(1).message()).contains("\"rebels\" is no actor");
            assertThat(copy.actors().take(lines.stream()).known()).isEqualTo(3);
            OpenRun again = copy.begin(READER, List.of(), Instant.EPOCH);
            again.keep(told("Post", "Rebels@MLI", "farmers@MLI", "2016-06-01"));
            again.keep(told("Times", "Fighters@MLI", "farmers@MLI", "2016-06-01"));
            assertThat(listed(copy)).as("read after they were decided").isEqualTo(listed());
            assertThat(copy.actors().edits()).isEqualTo(archive.actors().edits());
        }
    }

    @Test
    void anActorThatGetsWordsAfterItJoinedAnotherIsThereAgain() {
        attacksOfOneDay();
        merge(REBELS, FIGHTERS);
        ImportedDecisions taken = archive.actors()
                .take(Stream.of("{\"kind\":\"actor-decision\",\"decision\":\"split\",\"editor\":\"Ben\",\"time\":\""
                        + next() + "\",\"actors\":[\"" + REBELS + "\",\"" + FIGHTERS
                        + "\"],\"aliases\":[\"Fighters\"]}"));
        assertThat(taken.added()).isEqualTo(1);
        assertThat(listed()).containsExactly("words:farmers@MLI 0/2", "words:fighters@MLI 1/0", "words:rebels@MLI 1/0");
        assertThat(by(FIGHTERS)).isEqualTo(1);
        assertThat(find(FIGHTERS).party().id()).isEqualTo(FIGHTERS);
    }

    @Test
    void wordsThatAreTakenOutOfANameTellNoMoreThanOtherWords() {
        for (String id : List.of("Post", "Times")) {
            run.keep(article(id, id + " reports: Johnson attacked villagers.")
                    .reports(
                            ASSAULT,
                            "Johnson=Boris Johnson",
                            "attacked",
                            "villagers",
                            Status.OCCURRED,
                            on("2016-06-01"),
                            "")
                    .reading());
        }
        assertThat(archive.contents().events()).as("a name is one anywhere").isEqualTo(1);
        split("name:Boris Johnson", Optional.empty(), "Johnson");
        assertThat(archive.contents().events()).isEqualTo(2);
    }

    @Test
    void officesHaveTheDaysOfTheReportsThatGiveThem() {
        keep("a", "the minister@MLI=Sidi Keita/foreign minister", "farmers@MLI", "2016-06-03");
        keep("b", "Mr Keita@MLI=Sidi Keita/foreign minister", "farmers@MLI", "2014-02-01");
        keep("c", "Keita@MLI=Sidi Keita", "farmers@MLI", "2013-02-01");
        keep("d", "farmers@MLI", "President Keita@MLI=Sidi Keita/president", "2018-01-01");
        assertThat(find("name:Sidi Keita").offices())
                .containsExactly(
                        new Office(
                                "foreign minister",
                                "MLI",
                                Optional.of(LocalDate.of(2014, 2, 1)),
                                Optional.of(LocalDate.of(2016, 6, 3)),
                                2),
                        new Office(
                                "president",
                                "MLI",
                                Optional.of(LocalDate.of(2018, 1, 1)),
                                Optional.of(LocalDate.of(2018, 1, 1)),
                                1));
        assertThat(find("name:Sidi Keita").names()).containsExactly("Sidi Keita");
    }

    @Test
    void theMostFrequentCounterpartsComeFirst() {
        attacksOfOneDay();
        keep("Wire", "farmers@MLI", "rebels@MLI", "2016-06-03");
        keep("Radio", "Rebels@MLI", "the army@MLI", "2016-06-03");
        run.keep(article("Talks", "Rebels and the army met.")
                .reports(CONSULT, "Rebels@MLI", "met", "")
                .reading());
        merge(REBELS, FIGHTERS);
        List<ActorProfile.Counterparty> met = find(REBELS).counterparts();
        assertThat(met).map(other -> other.party().id()).containsExactly("words:farmers@MLI", "words:army@MLI");
        assertThat(met.get(0).to()).isEqualTo(2);
        assertThat(met.get(0).from()).isEqualTo(1);
        assertThat(met.get(0).reports()).isEqualTo(3);
    }

    @Test
    void othersWithTheSameWordMayBeTheSame() {
        keep("Post", "Ansar Dine@MLI=Ansar Dine", "farmers@MLI", "2016-06-01");
        keep("Times", "Ansar fighters@MLI", "herders@MLI", "2016-06-01");
        keep("Wire", "Ansar@MLI", "herders@MLI", "2016-06-01");
        assertThat(archive.actors().similar("name:Ansar Dine", 5))
                .map(PartySummary::id)
                .containsExactly("words:ansar fighters@MLI", "words:ansar@MLI");
    }

    @Test
    void eventsThatAreGroupedStepByStepAreThoseThatAreGroupedAtOnce() {
        Random random = new Random(7);
        String[] who = {"Rebels", "Fighters", "Gunmen", "Militants"};
        List<ActorEdit> made = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            keep("news-" + i, who[random.nextInt(4)] + "@MLI", "farmers@MLI", "2016-06-0" + (1 + random.nextInt(3)));
            String one = "words:" + who[random.nextInt(4)].toLowerCase(Locale.ROOT) + "@MLI";
            String other = "words:" + who[random.nextInt(4)].toLowerCase(Locale.ROOT) + "@MLI";
            archive.actors().merge(List.of(one, other), "Awa", next()).ifPresent(made::add);
            archive.actors()
                    .split(one, List.of(who[random.nextInt(4)]), Optional.empty(), "Awa", next())
                    .ifPresent(made::add);
            if (i % 5 == 4 && !made.isEmpty()) {
                undo(made.get(random.nextInt(made.size())));
            }
            List<String> grouped = grouped(archive);
            try (Archive fresh = Archive.openForReading(folder.resolve("a.readout"))) {
                assertThat(grouped).isEqualTo(grouped(fresh));
                assertThat(listed()).isEqualTo(listed(fresh));
            }
        }
        assertThat(made).as("something was decided").hasSizeGreaterThan(10);
    }

    private static List<String> grouped(Archive archive) {
        return archive.events().page(List.of(), Order.KEPT, 0, 100).items().stream()
                .map(event -> event.id() + " " + event.reports())
                .toList();
    }
}
