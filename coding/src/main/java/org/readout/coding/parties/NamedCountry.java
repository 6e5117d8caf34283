package org.readout.coding.parties;

/**
 * A country and the form in which it is named.
 *
 * @param country the country
 * @param form the form
 */
record NamedCountry(Country country, CountryForm form) {}
