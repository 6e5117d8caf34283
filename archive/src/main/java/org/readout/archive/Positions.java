package org.readout.archive;

import java.util.Collection;

/** Constants by their positions in their lists, as catalogue cards hold them; sets of them are bits. */
final class Positions {

    private Positions() {}

    /** The position of a constant. Cards are written anew when a list changes, see {@link Card#FORMAT}. */
    @SuppressWarnings("EnumOrdinal")
    static int of(Enum<?> constant) {
        return constant.ordinal();
    }

    static long bits(Collection<? extends Enum<?>> constants) {
        long bits = 0;
        for (Enum<?> constant : constants) {
            bits |= 1L << of(constant);
        }
        return bits;
    }
}
