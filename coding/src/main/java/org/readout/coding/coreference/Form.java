package org.readout.coding.coreference;

/** How a mention is put into words; the forms differ in where they look for whom they stand for. */
public enum Form {
    /** He, she and their forms. */
    HE_SHE,
    /** It, its, itself. */
    IT,
    /** They and its forms. */
    THEY,
    /** I and its forms. */
    I,
    /** We and its forms. */
    WE,
    /** You and its forms. */
    YOU,
    /** A name of a person. */
    PERSON_NAME,
    /** Any other name. */
    NAME,
    /** "The minister", "this group". */
    DEFINITE,
    /** "His wife", "the ministry's plan". */
    POSSESSED,
    /** "A minister", "protesters", "two men". */
    INDEFINITE;

    /** Whether it is a personal pronoun. */
    public boolean isPronoun() {
        return compareTo(PERSON_NAME) < 0;
    }

    /** Whether it is a name. */
    public boolean isName() {
        return this == PERSON_NAME || this == NAME;
    }
}
