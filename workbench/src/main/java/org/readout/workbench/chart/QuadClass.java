package org.readout.workbench.chart;

import org.readout.model.Quad;

/** The CSS classes of the four kinds of acts: colour for cooperation or conflict, filled for deeds and hollow for words; neither for own codes. */
public final class QuadClass {

    private QuadClass() {}

    public static String of(Quad quad) {
        return switch (quad) {
            case VERBAL_COOPERATION -> "cooperation verbal";
            case MATERIAL_COOPERATION -> "cooperation material";
            case VERBAL_CONFLICT -> "conflict verbal";
            case MATERIAL_CONFLICT -> "conflict material";
            case UNCLASSED -> "unclassed";
        };
    }

    /** Whether the acts of that kind are against someone. */
    public static boolean hostile(Quad quad) {
        return quad == Quad.VERBAL_CONFLICT || quad == Quad.MATERIAL_CONFLICT;
    }
}
