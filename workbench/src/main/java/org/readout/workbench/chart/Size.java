package org.readout.workbench.chart;

/** The widths of page that a picture is drawn for; the style sheet shows the one that fits, so that text keeps its size. */
public enum Size {
    /** Telephones. */
    NARROW(328),
    /** Tablets and half windows. */
    MEDIUM(704),
    WIDE(1000);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    /** In CSS pixels. */
    public int width() {
        return width;
    }

    /** The CSS class of a drawing of this size. */
    public String word() {
        return switch (this) {
            case NARROW -> "narrow";
            case MEDIUM -> "medium";
            case WIDE -> "wide";
        };
    }
}
