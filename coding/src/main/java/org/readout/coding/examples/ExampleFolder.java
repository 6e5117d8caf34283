package org.readout.coding.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A user's own examples and the codes that they define, from all {@code .txt} files of a folder in the order of their names. A code
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
     * Reads a folder.
     *
     * @throws IOException if the folder or a file cannot be read
     * @throws ExampleFormatException if an example or a definition is not in order, with file and line, or the folder holds no example
     */
    public static ExampleFolder in(Path folder) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            texts.put(file.getFileName() + "", ExampleReader.text(file));
        }
        ExampleFolder read = of(texts);
        if (read.examples().isEmpty()) {
            throw new ExampleFormatException(folder + ": no examples in it; they stand in files that end in .txt");
        }
        return read;
    }

    /** Reads the texts of files, by the names that complaints call them. */
    static ExampleFolder of(Map<String, String> texts) {
        CodebookReader definitions = new CodebookReader();
        texts.forEach(definitions::read);
        OwnCodebook codebook = definitions.codebook();
        List<Example> examples = new ArrayList<>();
        texts.forEach((file, text) -> examples.addAll(ExampleReader.read(file, text, codebook)));
        codebook.requireUsed(examples);
        return new ExampleFolder(codebook, examples);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }
}
