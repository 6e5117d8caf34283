package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.MarkedAct;
import org.readout.coding.examples.MarkedAct.Mention;
import org.readout.evaluation.ActTally.Judged;
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

/** A proposal counts once, at a marked trigger of its type, with the words it gives its roles. */
final class ActTallyTest {

    private static final String TEXT = "Rebels killed guards";
    private static final Example EXAMPLE = new Example(
            TEXT,
            List.of(new Span(0, 20)),
            List.of(new MarkedAct(
                    new Span(7, 13),
                    EventType.ASSAULT,
                    List.of(),
                    Optional.empty(),
                    Status.OCCURRED,
                    false,
                    List.of(mention(MarkedAct.Role.ACTOR, 0, 6), mention(MarkedAct.Role.RECIPIENT, 14, 20)))),
            Map.of(),
            "test.txt:1");

    @Test
    void theLikeliestProposalTakesTheAct() {
        ActTally tally = tally(act(1, EventType.ASSAULT, 0.6), act(1, EventType.ASSAULT, 0.9));
        assertThat(tally.marked()).isOne();
        assertThat(tally.judged()).containsExactly(new Judged(0.9, true, true), new Judged(0.6, false, false));
    }

    @Test
    void anotherTypeOrAnotherWordIsWrong() {
        ActTally tally = tally(act(1, EventType.COERCE, 0.9), act(2, EventType.ASSAULT, 0.8));
        assertThat(tally.judged()).extracting(Judged::right).containsExactly(false, false);
    }

    @Test
    void aRoleIsMetByAWordOfItsMention() {
        ActTally tally = tally(act(
                1,
                EventType.ASSAULT,
                0.9,
                new Argument(Role.ACTOR, 0, 0.8),
                new Argument(Role.ACTOR, 2, 0.7),
                new Argument(Role.RECIPIENT, 2, 0.4)));
        assertThat(tally.arcs())
                .containsEntry(MarkedAct.Role.ACTOR, new Tally(1, 1, 2))
                .containsEntry(MarkedAct.Role.RECIPIENT, new Tally(0, 1, 0));
    }

    private static ActTally tally(ProposedAct... acts) {
        Sentence sentence = new Sentence(
                new Span(0, 20),
                List.of(token(0, 6, 1, "nsubj"), token(7, 13, -1, "root"), token(14, 20, 1, "obj")),
                List.of(),
                List.of(acts),
                List.of(),
                List.of());
        ActTally tally = new ActTally();
        tally.add(
                EXAMPLE,
                new Analysis(
                        Document.of("x", java.time.LocalDate.of(2020, 1, 15), TEXT), List.of(sentence), List.of()));
        return tally;
    }

    private static ProposedAct act(int token, EventType type, double probability, Argument... arguments) {
        return new ProposedAct(token, type, probability, Status.OCCURRED, false, List.of(), List.of(arguments));
    }

    private static Token token(int start, int end, int head, String relation) {
        return new Token(
                new Span(start, end), TEXT.substring(start, end), "x", PartOfSpeech.NOUN, "NN", head, relation);
    }

    private static Mention mention(MarkedAct.Role role, int start, int end) {
        return new Mention(role, new Span(start, end), 1, Optional.empty());
    }
}
