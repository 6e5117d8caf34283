package org.readout.coding.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.coding.syntax.TokenRef;
import org.readout.model.Analysis;
import org.readout.model.DateBasis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.Precision;
import org.readout.model.Sentence;
import org.readout.model.When;

class DatingTest {

    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2017, 4, 25);

    /** Police said Friday that troops arrested him Monday . */
    private static final String[] SAID_ARRESTED = {
        "Police NNS 2 nsubj",
        "said VBD 0 root",
        "Friday NNP 2 obl:unmarked",
        "that IN 6 mark",
        "troops NNS 6 nsubj",
        "arrested VBD 2 ccomp",
        "him PRP 6 obj",
        "Monday NNP 6 obl:unmarked",
        ". . 2 punct"
    };

    @Test
    void theDayOfTheSayingIsNotTheDayOfTheAct() {
        When when = date(EventType.COERCE, 5, SAID_ARRESTED);
        assertThat(when.from()).contains(LocalDate.of(2017, 4, 24));
        assertThat(when.basis()).isEqualTo(DateBasis.RELATIVE);
        assertThat(when.expression().orElseThrow().quote()).isEqualTo("Monday");
    }

    @Test
    void aReportIssuedOnFridayDoesNotDateTheAct() {
        When when = date(
                EventType.COERCE,
                5,
                "Police NNS 2 nsubj",
                "said VBD 0 root",
                "Friday NNP 2 obl:unmarked",
                "that IN 6 mark",
                "troops NNS 6 nsubj",
                "arrested VBD 2 ccomp",
                "him PRP 6 obj",
                ". . 2 punct");
        assertThat(when).isEqualTo(When.undated(Optional.of(PUBLISHED)));
    }

    @Test
    void aDayHungOnThePlaceStillDatesTheAct() {
        When when = date(
                EventType.ASSAULT,
                2,
                "He PRP 3 nsubj:pass",
                "was VBD 3 aux:pass",
                "shot VBN 0 root",
                "in IN 5 case",
                "Harbel NNP 3 obl",
                "Friday NNP 5 nmod:unmarked",
                ". . 3 punct");
        assertThat(when.from()).contains(LocalDate.of(2017, 4, 21));
    }

    @Test
    void anActGoesOnAlongWithItsClause() {
        String[] sentence = {
            "Rebels NNS 2 nsubj",
            "attacked VBD 0 root",
            "Harbel NNP 2 obj",
            "Friday NNP 2 obl:unmarked",
            ", , 6 punct",
            "killing VBG 2 advcl",
            "two CD 8 nummod",
            "soldiers NNS 6 obj",
            ". . 2 punct"
        };
        assertThat(date(EventType.ASSAULT, 5, sentence).from()).contains(LocalDate.of(2017, 4, 21));
    }

    @Test
    void aCaptionIsDatedByItsOneFullDate() {
        When when = date(
                EventType.PROTEST,
                1,
                "Students NNS 2 nsubj",
                "march VBP 0 root",
                "in IN 4 case",
                "Harbel NNP 2 obl",
                ", , 6 punct",
                "May NNP 2 obl:unmarked",
                "3 CD 6 nummod",
                ", , 9 punct",
                "2016 CD 6 nummod",
                ". . 2 punct");
        assertThat(when.from()).contains(LocalDate.of(2016, 5, 3));
        assertThat(when.basis()).isEqualTo(DateBasis.STATED);
    }

    @Test
    void whatIsToComeIsDatedAhead() {
        When when = date(
                EventType.AGREE,
                3,
                "They PRP 4 nsubj",
                "plan VBP 0 root",
                "to TO 4 mark",
                "meet VB 2 xcomp",
                "Friday NNP 4 obl:unmarked",
                ". . 2 punct");
        assertThat(when.from()).contains(LocalDate.of(2017, 4, 28));
    }

    @Test
    void sinceReachesUpToPublication() {
        When when = date(
                EventType.COERCE,
                2,
                "He PRP 3 nsubj:pass",
                "was VBD 3 aux:pass",
                "held VBN 0 root",
                "since IN 5 case",
                "2014 CD 3 obl",
                ". . 3 punct");
        assertThat(when.from()).contains(LocalDate.of(2014, 1, 1));
        assertThat(when.to()).contains(PUBLISHED);
    }

    @Test
    void aDeedGoesWithTheDatedDeedOfItsType() {
        Sentence first = Sentences.tree(
                "Rebels NNS 2 nsubj",
                "attacked VBD 0 root",
                "Harbel NNP 2 obj",
                "Friday NNP 2 obl:unmarked",
                ". . 2 punct");
        Sentence second = Sentences.tree(
                first.span().end() + 1,
                "Two CD 4 nsubj:pass",
                "soldiers NNS 1 nmod",
                "were VBD 4 aux:pass",
                "killed VBN 0 root",
                ". . 4 punct");
        Map<TokenRef, EventType> acts = new LinkedHashMap<>();
        acts.put(new TokenRef(0, 1), EventType.ASSAULT);
        acts.put(new TokenRef(1, 3), EventType.ASSAULT);
        When when = dating(Optional.of(PUBLISHED), List.of(first, second), acts)
                .date(new TokenRef(1, 3))
                .when();
        assertThat(when.from()).contains(LocalDate.of(2017, 4, 21));
        assertThat(when.basis()).isEqualTo(DateBasis.CONTEXT);
    }

    @Test
    void aRangeOfDaysDatesFromTheFirstToTheLast() {
        When when = date(
                EventType.ASSAULT,
                1,
                "Troops NNS 2 nsubj",
                "fired VBD 0 root",
                "on IN 5 case",
                "3-5 CD 5 nummod",
                "May NNP 2 obl",
                "2016 CD 5 nummod",
                ". . 2 punct");
        assertThat(when.from()).contains(LocalDate.of(2016, 5, 3));
        assertThat(when.to()).contains(LocalDate.of(2016, 5, 5));
    }

    @Test
    void wordsDoNotGoOnFromADeedThatANounNames() {
        Sentence first = Sentences.tree(
                "Friday NNP 3 nmod:poss",
                "'s POS 1 case",
                "attack NN 4 nsubj",
                "shook VBD 0 root",
                "Harbel NNP 4 obj",
                ". . 4 punct");
        assertThat(accusation(first, Map.of(new TokenRef(0, 2), EventType.ASSAULT))
                        .basis())
                .isEqualTo(DateBasis.PUBLICATION);
    }

    @Test
    void whoeverGoesOnSpeakingDoesSoOnTheSameDay() {
        Sentence first = Sentences.tree(
                "The DT 2 det", "envoy NN 3 nsubj", "spoke VBD 0 root", "Friday NNP 3 obl:unmarked", ". . 3 punct");
        When when = accusation(first, Map.of());
        assertThat(when.from()).contains(LocalDate.of(2017, 4, 21));
        assertThat(when.basis()).isEqualTo(DateBasis.CONTEXT);
    }

    /** The day of the accusation in "He accused rebels ." behind {@code first}. */
    private static When accusation(Sentence first, Map<TokenRef, EventType> before) {
        Sentence second = Sentences.tree(
                first.span().end() + 1, "He PRP 2 nsubj", "accused VBD 0 root", "rebels NNS 2 obj", ". . 2 punct");
        TokenRef accused = new TokenRef(1, 1);
        Map<TokenRef, EventType> acts = new LinkedHashMap<>(before);
        acts.put(accused, EventType.ACCUSE);
        return dating(Optional.of(PUBLISHED), List.of(first, second), acts)
                .date(accused)
                .when();
    }

    @Test
    void anAnnouncedBanIsOfTheDayOfItsAnnouncement() {
        When when = date(
                EventType.SANCTION,
                5,
                "Vessa NNP 2 nsubj",
                "announced VBD 0 root",
                "Friday NNP 2 obl:unmarked",
                "it PRP 6 nsubj",
                "was VBD 6 aux",
                "banning VBG 2 ccomp",
                "gold NN 6 obj",
                ". . 2 punct");
        assertThat(when.from()).contains(LocalDate.of(2017, 4, 21));
    }

    @Test
    void withoutPublicationTheDaysStayOpenAndANoticeSaysSo() {
        Dating dating = dating(
                Optional.empty(), List.of(Sentences.tree(SAID_ARRESTED)), Map.of(new TokenRef(0, 5), EventType.COERCE));
        When when = dating.date(new TokenRef(0, 5)).when();
        assertThat(when.from()).isEmpty();
        assertThat(when.precision()).isEqualTo(Precision.UNKNOWN);
        assertThat(dating.notices()).extracting("code").contains("unresolved-date");
    }

    @Test
    void onlyAPeriodWhollyOlderThanThirtyOneDaysIsHistory() {
        Optional<LocalDate> published = Optional.of(PUBLISHED);
        assertThat(Background.isHistory(until(LocalDate.of(2017, 3, 24)), published))
                .isTrue();
        assertThat(Background.isHistory(until(LocalDate.of(2017, 3, 25)), published))
                .isFalse();
        assertThat(Background.isHistory(When.undated(published), published)).isFalse();
    }

    private static When until(LocalDate last) {
        return new When(
                Optional.of(last.minusDays(30)),
                Optional.of(last),
                Precision.MONTH,
                DateBasis.RELATIVE,
                Optional.empty());
    }

    private static When date(EventType type, int trigger, String... rows) {
        TokenRef act = new TokenRef(0, trigger);
        return dating(Optional.of(PUBLISHED), List.of(Sentences.tree(rows)), Map.of(act, type))
                .date(act)
                .when();
    }

    private static Dating dating(
            Optional<LocalDate> published, List<Sentence> sentences, Map<TokenRef, EventType> acts) {
        String text = Sentences.text(sentences);
        Document document =
                published.map(day -> Document.of("a", day, text)).orElseGet(() -> Document.undated("a", text));
        Analysis analysis = new Analysis(document, sentences, List.of());
        return Dating.of(new ParsedArticle(analysis), TemporalTagger.standard(), acts);
    }
}
