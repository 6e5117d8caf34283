package org.readout.coding.time;

import java.time.LocalDate;

/**
 * A day to count from, or counted.
 *
 * @param origin where it comes from
 */
record Counted(LocalDate day, TimeOrigin origin) {

    Counted shift(Unit unit, int amount) {
        return new Counted(unit.shift(day, amount), origin);
    }
}
