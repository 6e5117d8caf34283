package org.readout.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.model.Span;

/**
 * Reads OntoGUM: chains from its own files, the raw text and the types of entities from the treebank of the same documents.
 */
final class OntoGum {

    private final Path chains;

    /** @param chains the folder of OntoGUM's files, one a document */
    OntoGum(Path chains) {
        this.chains = chains;
    }

    /** The documents of the treebanks for which there are chains, by name. */
    List<CoreferenceText> documents(List<Path> treebanks) throws IOException {
        Map<String, CoreferenceText> found = new TreeMap<>();
        for (Path treebank : treebanks) {
            for (Map.Entry<String, List<String>> document : byName(treebank).entrySet()) {
                Path file = chains.resolve(document.getKey() + ".conll");
                if (Files.exists(file)) {
                    found.put(document.getKey(), document(document.getKey(), document.getValue(), file));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static Map<String, List<String>> byName(Path treebank) throws IOException {
        Map<String, List<String>> documents = new TreeMap<>();
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(treebank, StandardCharsets.UTF_8)) {
            if (line.startsWith("# newdoc id = ")) {
                lines = new ArrayList<>();
                documents.put(line.substring("# newdoc id = ".length()).strip(), lines);
            }
            lines.add(line);
        }
        return documents;
    }

    private static CoreferenceText document(String name, List<String> lines, Path file) throws IOException {
        TreebankDocument document = new TreebankDocument();
        EntityBrackets entities = new EntityBrackets();
        for (String line : lines) {
            if (line.isBlank()) {
                document.endSentence();
            } else if (line.strip().equals("# newpar")) {
                document.beginParagraph();
            } else if (!line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                document.add(columns);
                if (columns[0].chars().allMatch(Character::isDigit)) {
                    entities.add(columns[9]);
                }
            }
        }
        ParsedText parsed = document.parsed();
        List<Span> words = parsed.words().stream().map(ParsedText.Word::span).toList();
        List<KnownChain> singles = entities.mentions(words);
        return new CoreferenceText(name, parsed.text(), typed(ChainBrackets.read(file, words), singles), singles);
    }

    private static List<KnownChain> typed(List<KnownChain> chains, List<KnownChain> singles) {
        return chains.stream()
                .map(chain -> new KnownChain(chain.mentions(), type(chain, singles)))
                .toList();
    }

    /** The type that most of a chain's mentions have. */
    private static String type(KnownChain chain, List<KnownChain> singles) {
        Map<String, Integer> votes = new TreeMap<>();
        for (Span mention : chain.mentions()) {
            votes.merge(type(mention, singles), 1, Integer::sum);
        }
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The type of the annotated entity at a place, or else of the longest that begins there. */
    private static String type(Span mention, List<KnownChain> singles) {
        String type = "";
        int longest = -1;
        for (KnownChain single : singles) {
            Span other = single.mentions().get(0);
            if (other.equals(mention)) {
                return single.type();
            }
            if (other.start() == mention.start() && mention.contains(other) && other.length() > longest) {
                longest = other.length();
                type = single.type();
            }
        }
        return type;
    }
}
