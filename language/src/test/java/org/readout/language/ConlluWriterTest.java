package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.EntityType;
import org.readout.model.NamedEntity;
import org.readout.model.PartOfSpeech;
import org.readout.model.Sentence;
import org.readout.model.Span;
import org.readout.model.Token;

class ConlluWriterTest {

    @Test
    void aSentenceIsWrittenWithItsNamesAndSpaces() {
        Document document = Document.undated("wire 7", "Goma fell.");
        List<Token> tokens = List.of(
                new Token(new Span(0, 4), "Goma", "Goma", PartOfSpeech.PROPN, "NNP", 1, "nsubj"),
                new Token(new Span(5, 9), "fell", "fall", PartOfSpeech.VERB, "VBD", Token.ROOT, "root"),
                new Token(new Span(9, 10), ".", ".", PartOfSpeech.PUNCT, ".", 1, "punct"));
        Sentence sentence = new Sentence(new Span(0, 10), tokens, List.of(new NamedEntity(0, 1, EntityType.PLACE)));
        assertThat(ConlluWriter.write(new Analysis(document, List.of(sentence), List.of())))
                .isEqualTo("""
                        # newdoc id = wire 7
                        # newpar
                        # sent_id = wire 7-1
                        # text = Goma fell.
                        1\tGoma\tGoma\tPROPN\tNNP\t_\t2\tnsubj\t_\tEntity=B-PLACE
                        2\tfell\tfall\tVERB\tVBD\t_\t0\troot\t_\tSpaceAfter=No
                        3\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

                        """);
    }
}
