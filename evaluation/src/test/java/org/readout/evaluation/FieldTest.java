package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EventType.ACCUSE;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final CodedText TEXT =
            new CodedText("The Harbour Union reportedly accused President Ana Reyes of fraud, its lawyer Orlo said.");
    private static final CodedReport ACCUSED =
            TEXT.report(ACCUSE, "accused", "The Harbour Union", "President Ana Reyes");

    @Test
    void aPartOfTheActorsWordsIsTheActor() {
        CodedReport coded = TEXT.report(ACCUSE, "accused", "Union", "Reyes");
        assertThat(Field.ACTOR.agrees(ACCUSED, coded)).isTrue();
        assertThat(Field.RECIPIENT.agrees(ACCUSED, coded)).isTrue();
    }

    @Test
    void anActorThatGoldLeavesEmptyIsWrong() {
        CodedReport nobody = TEXT.report(ACCUSE, "accused", "", "President Ana Reyes");
        assertThat(Field.ACTOR.agrees(nobody, ACCUSED)).isFalse();
        assertThat(Field.ACTOR.agrees(ACCUSED, nobody)).isFalse();
        assertThat(Field.ACTOR.agrees(nobody, nobody)).isTrue();
    }

    @Test
    void resolvedNamesMatchWithoutCaseArticleAndFullStops() {
        Party there = new Party("it", Optional.of(TEXT.span("its")), "The U.N. Mission", "UNO", List.of());
        Party elsewhere = new Party("Orlo", Optional.of(TEXT.span("Orlo")), "UN mission", "", List.of());
        assertThat(there.sameAs(elsewhere)).isTrue();
    }

    @Test
    void unresolvedNamesDoNotMatchEachOther() {
        Party one = TEXT.party("Orlo");
        assertThat(one.sameAs(TEXT.party("fraud"))).isFalse();
    }

    @Test
    void theInnermostSpeakerDecides() {
        Voice lawyer = new Voice(Optional.of(TEXT.party("its lawyer Orlo")), "said", "claims");
        Voice union = new Voice(Optional.of(TEXT.party("The Harbour Union")), "accused", "alleges");
        CodedReport chain = CodedText.saidBy(ACCUSED, lawyer, union);
        assertThat(Field.SPEAKER.agrees(chain, CodedText.saidBy(ACCUSED, union)))
                .isTrue();
        assertThat(Field.SPEAKER.agrees(chain, CodedText.saidBy(ACCUSED, lawyer)))
                .isFalse();
    }

    @Test
    void aHedgeMatchesAHedgeButNeitherAWriterNorASpeaker() {
        Voice hedge = new Voice(Optional.empty(), "reportedly", "hedged");
        Voice lawyer = new Voice(Optional.of(TEXT.party("its lawyer Orlo")), "said", "claims");
        CodedReport hedged = CodedText.saidBy(ACCUSED, hedge);
        assertThat(Field.SPEAKER.agrees(hedged, hedged)).isTrue();
        assertThat(Field.SPEAKER.agrees(hedged, ACCUSED)).isFalse();
        assertThat(Field.SPEAKER.agrees(hedged, CodedText.saidBy(ACCUSED, lawyer)))
                .isFalse();
        assertThat(Field.SPEAKER.agrees(ACCUSED, ACCUSED)).isTrue();
    }

    @Test
    void aHedgeBesidesASpeakerDoesNotHideTheSpeaker() {
        Voice hedge = new Voice(Optional.empty(), "reportedly", "hedged");
        Voice lawyer = new Voice(Optional.of(TEXT.party("its lawyer Orlo")), "said", "claims");
        assertThat(Field.SPEAKER.agrees(CodedText.saidBy(ACCUSED, lawyer, hedge), CodedText.saidBy(ACCUSED, lawyer)))
                .isTrue();
    }

    @Test
    void bothDaysOfAPeriodMustBeEqual() {
        CodedReport dayBefore = CodedText.on(ACCUSED, CodedText.PUBLISHED.minusDays(1));
        assertThat(Field.DATE.agrees(ACCUSED, dayBefore)).isFalse();
        assertThat(Field.DATE.agrees(dayBefore, dayBefore)).isTrue();
    }
}
