package org.readout.coding.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A user's own examples and the codes that they define, from files in the order of their names. A code
 * may be defined in one file and carried by examples of another.
 *
 * @param codebook the codes; empty if the examples carry types alone
 * @param examples in order
 */
public record ExampleFolder(OwnCodebook codebook, List<Example> examples) {

    public ExampleFolder {
        examples = List.copyOf(examples);
    }

    /**
     * Reads the texts of files, by the names that complaints call them.
     *
     * @throws ExampleFormatException if an example or a definition is not in order, with file and line
     */
    public static ExampleFolder of(Map<String, String> texts) {
        CodebookReader definitions = new CodebookReader();
        texts.forEach(definitions::read);
        OwnCodebook codebook = definitions.codebook();
        List<Example> examples = new ArrayList<>();
        texts.forEach((file, text) -> examples.addAll(ExampleReader.read(file, text, codebook)));
        return new ExampleFolder(codebook, examples);
    }

    /**
     * The codes and modes that are defined but carried by no example, such as {@code ACCESS/close}: nothing is coded with
     * them. So the last example of a code can be taken out, and a code defined before its first example is found.
     */
    public Set<String> idle() {
        return codebook.idle(examples);
    }
}
