package org.readout.workbench.page;

import java.util.List;

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

    static Emptiness of(long shown, Desk desk) {
        if (shown > 0) {
            return NOT_EMPTY;
        }
        if (desk.archive().count(List.of()) > 0) {
            return FILTERED;
        }
        if (desk.inbox().waiting() > 0) {
            return STILL_READING;
        }
        return desk.archive().documents().count() == 0 ? NOTHING_READ : NOTHING_CODED;
    }
}
