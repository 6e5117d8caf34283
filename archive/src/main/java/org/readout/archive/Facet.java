package org.readout.archive;

import java.util.Locale;

/** By what reports are counted beside a list. */
public enum Facet {
    TYPE,
    MODE,
    CODE,
    STATUS,
    COUNTRY,
    SECTOR,
    SPEAKER,
    DOCUMENT,
    REVIEW;

    /** The filter's word, such as {@code country}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a criterion chooses among this facet's values. */
    boolean isChosenBy(Criterion criterion) {
        return switch (this) {
            case TYPE -> criterion instanceof Criterion.OfType;
            case MODE -> criterion instanceof Criterion.OfMode;
            case CODE -> criterion instanceof Criterion.OfCode;
            case STATUS -> criterion instanceof Criterion.WithStatus;
            case COUNTRY -> criterion instanceof Criterion.InCountry;
            case SECTOR -> criterion instanceof Criterion.InSector;
            case SPEAKER -> criterion instanceof Criterion.Is is && is.field() == Criterion.Field.SPEAKER;
            case DOCUMENT -> criterion instanceof Criterion.InDocument;
            case REVIEW -> criterion instanceof Criterion.InReview;
        };
    }

    /**
     * One value and how many reports have it.
     *
     * @param value as filters take it: {@code COERCE}, {@code MLI}, a document's or a party's id
     * @param label for a person; the value itself where it needs no other
     * @param reports how many
     */
    public record Count(String value, String label, long reports) {}
}
