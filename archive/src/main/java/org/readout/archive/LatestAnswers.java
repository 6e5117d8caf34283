package org.readout.archive;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers to the questions that were asked last; older ones are forgotten. */
final class LatestAnswers<Q, A> extends LinkedHashMap<Q, A> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 24;

    private final int most;

    LatestAnswers() {
        this(MOST);
    }

    LatestAnswers(int most) {
        super(MOST, 1, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<Q, A> eldest) {
        return size() > most;
    }
}
