package org.readout.coding.own;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The text of one file of a data folder, to be listed, added to and taken from. All that is not touched stays as it is, comments and
 * blank lines included. Immutable.
 */
final class EntryText {

    /** Begins the comment that tells where an entry comes from, which goes with it. */
    private static final String ORIGIN = "# From ";

    private final OwnKind kind;
    private final String file;
    private final List<String> lines;

    EntryText(OwnKind kind, String file, String text) {
        this.kind = kind;
        this.file = file;
        this.lines = text.isEmpty() ? List.of() : Arrays.asList(text.split("\\R", -1));
    }

    List<OwnEntry> entries() {
        return kind == OwnKind.EXAMPLES ? blocks() : facts();
    }

    private List<OwnEntry> facts() {
        List<OwnEntry> facts = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isFact(lines.get(i))) {
                facts.add(new OwnEntry(kind, file, i + 1, lines.get(i).strip()));
            }
        }
        return facts;
    }

    /** Lines of marked sentences without a blank line between them. */
    private List<OwnEntry> blocks() {
        List<OwnEntry> blocks = new ArrayList<>();
        List<String> block = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            if (isFact(line)) {
                first = block.isEmpty() ? i + 1 : first;
                block.add(line.strip());
            } else if (line.isBlank() && !block.isEmpty()) {
                blocks.add(new OwnEntry(kind, file, first, String.join("\n", block)));
                block.clear();
            }
        }
        return blocks;
    }

    private boolean isFact(String line) {
        String text = line.strip();
        return !text.isEmpty() && !text.startsWith("#") && !(kind == OwnKind.EXAMPLES && text.startsWith("@"));
    }

    /** The text with one more entry at its end. */
    String with(NewEntry entry) {
        StringBuilder text = new StringBuilder(String.join("\n", lines));
        if (text.length() == 0) {
            text.append(FileHeads.of(kind, file));
        }
        if (text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
        if (kind == OwnKind.EXAMPLES && !text.toString().endsWith("\n\n")) {
            text.append('\n');
        }
        if (!entry.origin().isEmpty()) {
            text.append(ORIGIN).append(entry.origin()).append('\n');
        }
        return text.append(entry.text()).append('\n').toString();
    }

    /** The text without an entry and the comment that tells where it comes from. */
    String without(OwnEntry entry) {
        List<String> left = new ArrayList<>(lines);
        int first = entry.line() - 1;
        int end = first;
        int gone = (int) entry.text().lines().count();
        for (; gone > 0; end++) {
            gone -= isFact(left.get(end)) ? 1 : 0;
        }
        if (first > 0 && left.get(first - 1).startsWith(ORIGIN)) {
            first--;
        }
        left.subList(first, end).clear();
        return String.join("\n", left);
    }
}
