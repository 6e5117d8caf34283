package org.readout.archive;

import java.util.BitSet;

/** Counts in how many rows each identity is named. */
final class PartyCounts {

    private final Catalogue catalogue;

    PartyCounts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Who acts. */
    int[] actors(BitSet rows) {
        return catalogue.count(ReportField.ACTORS, rows, part -> count(part, catalogue.columns().actors));
    }

    /** To whom it is done. */
    int[] recipients(BitSet rows) {
        return catalogue.count(ReportField.RECIPIENTS, rows, part -> count(part, catalogue.columns().recipients));
    }

    /** On whose word it is told. */
    int[] speakers(BitSet rows) {
        return catalogue.count(ReportField.ATTRIBUTION, rows, part -> count(part, catalogue.columns().speakers));
    }

    /** By identity; one that a row names twice counts once there. */
    private int[] count(BitSet rows, KeysColumn parties) {
        int[] counts = new int[catalogue.identityBound()];
        parties.count(rows, (keys, times) -> {
            for (int i = 0; i < keys.size(); i++) {
                if (!isNamedBefore(keys, i)) {
                    counts[catalogue.identity(keys.get(i))] += times;
                }
            }
        });
        return counts;
    }

    private boolean isNamedBefore(Keys keys, int index) {
        int identity = catalogue.identity(keys.get(index));
        for (int i = 0; i < index; i++) {
            if (catalogue.identity(keys.get(i)) == identity) {
                return true;
            }
        }
        return false;
    }
}
