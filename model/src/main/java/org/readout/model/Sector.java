package org.readout.model;

/** What part of society an actor belongs to (codebook, section 5). */
public enum Sector {
    /** Police. */
    COP,
    /** Executive. */
    GOV,
    /** Judiciary. */
    JUD,
    /** Legislature. */
    LEG,
    /** Military. */
    MIL,
    /** Paramilitary. */
    PRM,
    /** Political party. */
    PTY,
    /** Rebels and insurgents. */
    REB,
    /** Intelligence. */
    SPY,
    /** Unidentified armed force. */
    UAF,
    /** Unknown. */
    UNK,
    /** Farming. */
    AGR,
    /** Business. */
    BUS,
    /** Crime. */
    CRM,
    /** Civilians, people at large. */
    CVL,
    /** Education, students. */
    EDU,
    /** Former officials, elites, their families. */
    ELI,
    /** News media. */
    JRN,
    /** Workers, unions. */
    LAB,
    /** Medicine. */
    MED,
    /** Opposition; mostly secondary. */
    OPP,
    /** De facto authorities of unrecognised territories. */
    PRE,
    /** Refugees, displaced people. */
    REF,
    /** Religion. */
    REL,
    /** Civil society, NGOs. */
    SOC
}
