package org.readout.workbench.page;

import org.readout.archive.Contents;

/** Why a list has nothing to show. */
public enum Emptiness {
    /** It has something. */
    NOT_EMPTY,
    /** Documents are being read. */
    STILL_READING,
    /** The archive is empty. */
    NOTHING_READ,
    /** Documents were read, and nothing in them is an act that is coded. */
    NOTHING_CODED,
    /** There is something, but none of it meets the filters. */
    FILTERED;

    static Emptiness of(long shown, Contents contents, int waiting) {
        if (shown > 0) {
            return NOT_EMPTY;
        }
        if (contents.reports() > 0) {
            return FILTERED;
        }
        if (waiting > 0) {
            return STILL_READING;
        }
        return contents.documents() == 0 ? NOTHING_READ : NOTHING_CODED;
    }
}
