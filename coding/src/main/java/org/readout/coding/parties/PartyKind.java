package org.readout.coding.parties;

/** What kind of party a mention names. */
public enum PartyKind {
    /** A state or the authorities that stand for it: "Syria", "the Kremlin", "the Assad regime". */
    STATE,
    /** One or more who hold or held a public office: "the foreign minister", "officials". */
    OFFICIAL,
    /** One or more who bear arms, of a state or not: "Syrian security forces", "gunmen". */
    ARMED,
    /** A court, its judges or its prosecutors. */
    COURT,
    /** An organisation or a body: "the ruling party", "the European Union". */
    ORG,
    /** A private person or one whose part is not known. */
    PERSON,
    /** People at large or a community: "more than 90 people", "Kurds". */
    PEOPLE,
    /** A place that stands for nobody. */
    PLACE,
    /** What is no party at all. */
    THING
}
