package org.readout.coding.parties;

/** In what form a mention names a country. */
enum CountryForm {
    NAME,
    ADJECTIVE,
    PEOPLE,
    CAPITAL,
    SEAT
}
