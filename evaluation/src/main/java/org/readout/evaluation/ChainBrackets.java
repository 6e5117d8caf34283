package org.readout.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.model.Span;

/** Reads chains in the brackets of the CoNLL shared tasks: a word a line, {@code (3}, {@code 3)} and {@code (3)} behind it. */
final class ChainBrackets {

    private static final Pattern BRACKET = Pattern.compile("(\\()?(\\d+)(\\))?");

    private ChainBrackets() {}

    /**
     * The chains of two mentions and more.
     *
     * @param words where the words stand in the text
     */
    static List<KnownChain> read(Path file, List<Span> words) throws IOException {
        Map<Integer, List<Span>> chains = new TreeMap<>();
        Map<Integer, Deque<Integer>> open = new HashMap<>();
        int word = 0;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] columns = line.split("\t", -1);
            if (columns.length < 3) {
                continue;
            }
            if (word >= words.size()) {
                throw new IOException(file + ": more words than the treebank has");
            }
            Matcher brackets = BRACKET.matcher(columns[columns.length - 1]);
            while (brackets.find()) {
                int chain = Integer.parseInt(brackets.group(2));
                if (brackets.group(1) != null) {
                    open.computeIfAbsent(chain, c -> new ArrayDeque<>()).push(word);
                }
                if (brackets.group(3) != null) {
                    Deque<Integer> opened = open.get(chain);
                    if (opened == null || opened.isEmpty()) {
                        throw new IOException(file + ": a mention of chain " + chain + " ends that never began");
                    }
                    int first = opened.pop();
                    chains.computeIfAbsent(chain, c -> new ArrayList<>())
                            .add(new Span(
                                    words.get(first).start(), words.get(word).end()));
                }
            }
            word++;
        }
        return chains.values().stream()
                .filter(mentions -> mentions.size() > 1)
                .map(mentions -> new KnownChain(mentions, ""))
                .toList();
    }
}
