package org.readout.coding.records;

import java.util.List;
import org.readout.model.Reason;
import org.readout.model.Where;

/**
 * The place of an act with why it is that one.
 *
 * @param where the place
 * @param reasons why, with what else it could be
 */
public record PlacedAct(Where where, List<Reason> reasons) {

    public PlacedAct {
        reasons = List.copyOf(reasons);
    }

    /** The same place, taken over for another act. */
    PlacedAct carriedOver() {
        Reason carried = reasons.get(0);
        return new PlacedAct(
                where,
                List.of(
                        new Reason("where", "scene", "carried over from the act told before", carried.span()),
                        reasons.get(reasons.size() - 1)));
    }
}
