package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.evaluation.ParseScore.Measure;
import org.readout.model.Span;
import org.readout.model.Token;

class ParseScoreTest {

    private static final String TREEBANK = """
            # newdoc id = a
            # newpar
            # text = Rebels don't talk.
            1\tRebels\trebel\tNOUN\tNNS\t_\t4\tnsubj\t_\t_
            2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
            2\tdo\tdo\tAUX\tVBP\t_\t4\taux\t_\t_
            3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
            4\ttalk\ttalk\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
            4.1\ttalk\ttalk\tVERB\tVB\t_\t_\t_\t_\t_
            5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

            # text = Police left.
            1\tPolice\tpolice\tNOUN\tNNS\t_\t2\tnsubj\t_\t_
            2\tleft\tleave\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
            3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

            # newpar
            1\tQuiet\tquiet\tADJ\tJJ\t_\t0\troot\t_\t_

            # newdoc id = b
            1\tOver\tover\tADV\tRB\t_\t0\troot\t_\t_

            """;

    @TempDir
    Path folder;

    private List<ParsedText> documents(String treebank) throws IOException {
        Path file = folder.resolve("t.conllu");
        Files.writeString(file, treebank, StandardCharsets.UTF_8);
        return Treebank.documents(file);
    }

    @Test
    void rawTextIsRebuiltWithItsParagraphs() throws IOException {
        List<ParsedText> documents = documents(TREEBANK);
        assertThat(documents).hasSize(2);
        ParsedText first = documents.get(0);
        assertThat(first.text()).isEqualTo("Rebels don't talk. Police left.\n\nQuiet");
        assertThat(first.sentences().stream().map(span -> span.of(first.text())))
                .containsExactly("Rebels don't talk.", "Police left.", "Quiet");
        assertThat(first.words().stream().map(word -> word.span().of(first.text())))
                .containsExactly("Rebels", "do", "n't", "talk", ".", "Police", "left", ".", "Quiet");
        assertThat(first.words().get(5).head()).isEqualTo(6);
        assertThat(documents.get(1).text()).isEqualTo("Over");
    }

    @Test
    void aBrokenLineIsNamed() {
        assertThatThrownBy(() -> documents("1\tRebels\trebel\n"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("t.conllu:1: a word has 10 columns, not 3");
    }

    @Test
    void aTreebankAgainstItselfIsPerfect() throws IOException {
        ParsedText text = documents(TREEBANK).get(0);
        ParseScore score = ParseScore.of(text, text);
        assertThat(score.tally(Measure.SENTENCES)).isEqualTo(new Tally(3, 3, 3));
        assertThat(score.tally(Measure.LAS_SUBTYPES)).isEqualTo(new Tally(9, 9, 9));
    }

    private static ParsedText.Word word(int start, int end, int head, String relation) {
        return new ParsedText.Word(new Span(start, end), "NOUN", "NN", "x", head, relation);
    }

    @Test
    void aMergedWordCostsItselfAndWhatHangsOnIt() {
        String text = "Aid convoy left";
        ParsedText gold = new ParsedText(
                text,
                List.of(new Span(0, 15)),
                List.of(word(0, 3, 1, "compound"), word(4, 10, 2, "nsubj"), word(11, 15, Token.ROOT, "root")));
        ParsedText found = new ParsedText(
                text, List.of(new Span(0, 15)), List.of(word(0, 10, 1, "nsubj"), word(11, 15, Token.ROOT, "root")));
        ParseScore score = ParseScore.of(gold, found);
        assertThat(score.tally(Measure.WORDS)).isEqualTo(new Tally(1, 3, 2));
        assertThat(score.tally(Measure.UAS)).isEqualTo(new Tally(1, 3, 2));
    }

    @Test
    void subtypesCountOnlyWhereTheyAreAskedFor() {
        ParsedText gold = new ParsedText("Seen", List.of(new Span(0, 4)), List.of(word(0, 4, Token.ROOT, "root:pass")));
        ParsedText found = new ParsedText("Seen", List.of(new Span(0, 4)), List.of(word(0, 4, Token.ROOT, "root")));
        ParseScore score = ParseScore.of(gold, found);
        assertThat(score.tally(Measure.LAS).correct()).isEqualTo(1);
        assertThat(score.tally(Measure.LAS_SUBTYPES).correct()).isZero();
    }

    @Test
    void whiteSpaceAroundASentenceDoesNotMatter() {
        ParsedText gold = new ParsedText("Go on ", List.of(new Span(0, 5)), List.of(word(0, 2, Token.ROOT, "root")));
        ParsedText found = new ParsedText("Go on ", List.of(new Span(0, 6)), List.of(word(0, 3, Token.ROOT, "root")));
        assertThat(ParseScore.of(gold, found).tally(Measure.SENTENCES).correct())
                .isEqualTo(1);
        assertThat(ParseScore.of(gold, found).tally(Measure.WORDS).correct()).isEqualTo(1);
    }
}
