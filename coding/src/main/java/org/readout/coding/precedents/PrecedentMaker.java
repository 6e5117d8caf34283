package org.readout.coding.precedents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.MarkedAct;
import org.readout.language.LanguageReader;
import org.readout.model.ActVector;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.Span;

/** Makes precedents of annotated examples by reading them. Thread-safe. */
public final class PrecedentMaker {

    // no day enters a vector; a document has to have one
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final LanguageReader reader;

    public PrecedentMaker(LanguageReader reader) {
        this.reader = reader;
    }

    /** The acts of all examples; an act whose trigger the reader cuts in no word is left out. */
    public Precedents of(List<Example> examples) {
        List<Precedent> all = new ArrayList<>();
        for (Example example : examples) {
            if (!example.acts().isEmpty()) {
                add(example, all);
            }
        }
        return new Precedents(reader.netVersion(), all);
    }

    private void add(Example example, List<Precedent> all) {
        Analysis analysis = analysis(example);
        for (MarkedAct act : example.acts()) {
            Precedents.vector(analysis, act.trigger()).ifPresent(vector -> all.add(precedent(example, act, vector)));
        }
    }

    static Precedent precedent(Example example, MarkedAct act, ActVector vector) {
        Span sentence = sentence(example, act.trigger());
        Span trigger =
                new Span(act.trigger().start() - sentence.start(), act.trigger().end() - sentence.start());
        return new Precedent(sentence.of(example.text()), trigger, act.type(), act.modes(), example.source(), vector);
    }

    Analysis analysis(Example example) {
        return reader.read(Document.of(example.source(), ANY_DAY, example.text()));
    }

    private static Span sentence(Example example, Span trigger) {
        return example.sentences().stream()
                .filter(span -> span.start() <= trigger.start() && trigger.end() <= span.end())
                .findFirst()
                .orElse(new Span(0, example.text().length()));
    }
}
