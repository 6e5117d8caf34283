package org.readout.workbench.page;

import java.util.List;
import org.readout.archive.Criterion;
import org.readout.workbench.page.PictureView.Choice;
import org.readout.workbench.page.PictureView.Frame;
import org.readout.workbench.web.Query;
import org.readout.workbench.web.Shell.Link;
import org.readout.workbench.web.WrongRequest;

/** What the pages with pictures share: the filters with their counts, and choices in the address. */
final class PictureFrames {

    private final Desk desk;
    private final String path;

    PictureFrames(Desk desk, String path) {
        this.desk = desk;
        this.path = path;
    }

    Frame frame(Query query, List<Criterion> criteria) {
        long matching = desk.archive().reports().count(criteria);
        return new Frame(
                path,
                query,
                Chips.of(path, query.without("by", "of", "view")),
                desk.archive().count(List.of()),
                matching,
                Emptiness.of(matching, desk));
    }

    /** Of some words of an address the one that is chosen; the first one if none is. */
    static String chosen(Query query, String name, List<String> words) {
        String chosen = query.text(name).orElse(words.get(0));
        if (!words.contains(chosen)) {
            throw WrongRequest.notUnderstood(name + "=" + chosen + ": expected " + String.join(", ", words));
        }
        return chosen;
    }

    Choice choice(String label, Query query, String name, List<String> words) {
        return new Choice(
                label,
                words.stream()
                        .map(word -> new Link(word, query.with(name, word).at(path)))
                        .toList(),
                chosen(query, name, words));
    }
}
