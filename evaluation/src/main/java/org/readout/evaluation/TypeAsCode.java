package org.readout.evaluation;

import java.util.List;
import java.util.Optional;
import org.readout.coding.examples.CodeDefinition;
import org.readout.coding.examples.Example;
import org.readout.coding.examples.ExampleFolder;
import org.readout.coding.examples.MarkedAct;
import org.readout.coding.examples.OwnCodebook;
import org.readout.coding.examples.OwnLabel;
import org.readout.model.EventType;

/** Examples of a type as if a user had defined it: its acts carry a code of their own, all others are not marked. */
final class TypeAsCode {

    private static final String CODE = "LEFT-OUT";

    private TypeAsCode() {}

    static ExampleFolder folder(EventType type, List<Example> examples) {
        CodeDefinition definition = new CodeDefinition(CODE, type.name(), List.of(), "left out");
        return new ExampleFolder(
                new OwnCodebook(List.of(definition)),
                examples.stream().map(example -> coded(type, example)).toList());
    }

    private static Example coded(EventType type, Example example) {
        List<MarkedAct> acts = example.acts().stream()
                .filter(act -> act.type() == type)
                .map(TypeAsCode::coded)
                .toList();
        return new Example(example.text(), example.sentences(), acts, example.about(), example.source());
    }

    private static MarkedAct coded(MarkedAct act) {
        return new MarkedAct(
                act.trigger(),
                EventType.OWN,
                List.of(),
                Optional.of(new OwnLabel(CODE, List.of())),
                act.status(),
                act.background(),
                act.mentions());
    }
}
