package org.readout.coding.coreference;

/** What sort of thing a mention stands for, as far as coreference needs to know. */
public enum EntityKind {
    /** One human being: "the minister", "Amina Sule". */
    PERSON,
    /** Several human beings: "the protesters", "Kurds". */
    PEOPLE,
    /** A body, an authority, a company, an armed force: "the ministry", "the army". */
    ORGANISATION,
    /** A state, a city, a building, a region. */
    PLACE,
    /** Anything else, or not known: "the plan", "the vote". */
    OTHER;

    /** Whether it is a person, people, an organisation or a place. */
    public boolean isEntity() {
        return this != OTHER;
    }
}
