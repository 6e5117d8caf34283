package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EventType.ACCUSE;
import static org.readout.model.EventType.COERCE;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.EventType;
import org.readout.model.PartOfSpeech;
import org.readout.model.ProposedAct;
import org.readout.model.ProposedAct.Argument;
import org.readout.model.ProposedAct.Role;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Status;
import org.readout.model.Token;

class GivenPartiesTest {

    private static final CodedText TEXT = new CodedText("Kenya detained him");
    private static final GoldRecord RECORD = new GoldRecord(
            "r",
            COERCE,
            TEXT.text(),
            List.of(),
            Set.of("KEN"),
            Set.of(),
            List.of(TEXT.span("Kenya")),
            List.of(TEXT.span("him")));

    @Test
    void aRecordIsReadByTheCodebooksBordersWhereTheyDiffer() {
        CodebookTypes types = CodebookTypes.standard();
        assertThat(types.types()).hasSize(31);
        assertThat(types.read(RECORD)).isEqualTo(RECORD);
        GoldRecord apology = new GoldRecord(
                "PLOVER-GSR01-SUPPORT-0009",
                EventType.SUPPORT,
                TEXT.text(),
                List.of(),
                Set.of(),
                Set.of(),
                List.of(),
                List.of());
        assertThat(types.read(apology).type()).isEqualTo(EventType.CONCEDE);
    }

    @Test
    void theNetIsAskedWhereNoReportHasTheParties() {
        CodedReport ofNobody = TEXT.report(ACCUSE, "detained", "him", "Kenya");
        Analysis analysis = analysis(act(ACCUSE, 0.5), act(COERCE, 0.4, new Argument(Role.ACTOR, 0, 0.9)));
        assertThat(GivenParties.type(RECORD, List.of(ofNobody), analysis)).contains(COERCE);
    }

    @Test
    void whatIsReportedStandsWhereTheNetSeesNothing() {
        CodedReport ofNobody = TEXT.report(ACCUSE, "detained", "him", "Kenya");
        assertThat(GivenParties.type(RECORD, List.of(ofNobody), analysis())).contains(ACCUSE);
        assertThat(GivenParties.type(RECORD, List.of(), analysis())).isEmpty();
    }

    @Test
    void typesCountAlikeHoweverManyRecordsTheyHave() {
        GivenParties given = new GivenParties();
        given.add(RECORD, List.of(), analysis(act(COERCE, 0.4)));
        given.add(RECORD, List.of(), analysis(act(ACCUSE, 0.4)));
        assertThat(given.accuracy()).isEqualTo(0.5);
        assertThat(given.macroF1()).isEqualTo(2.0 / 3);
    }

    private static ProposedAct act(EventType type, double probability, Argument... arguments) {
        return new ProposedAct(1, type, probability, Status.OCCURRED, false, List.of(), List.of(arguments));
    }

    private static Analysis analysis(ProposedAct... acts) {
        Sentence sentence = new Sentence(
                new Span(0, 18),
                List.of(token("Kenya", 1, "nsubj"), token("detained", Token.ROOT, "root"), token("him", 1, "obj")),
                List.of(),
                List.of(acts),
                List.of(),
                List.of());
        return new Analysis(Document.of("x", CodedText.PUBLISHED, TEXT.text()), List.of(sentence), List.of());
    }

    private static Token token(String word, int head, String relation) {
        return new Token(TEXT.span(word), word, word, PartOfSpeech.NOUN, "NN", head, relation);
    }
}
