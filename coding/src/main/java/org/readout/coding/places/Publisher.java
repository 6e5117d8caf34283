package org.readout.coding.places;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** The country of who published a document, as far as its address tells: "https://news.example.ie/1" is Irish. Stateless. */
final class Publisher {

    private Publisher() {}

    /** The country's code, if the source is an address under a country's domain. */
    static Optional<String> country(String source) {
        try {
            return Optional.ofNullable(new URI(source).getHost()).flatMap(Publisher::ofHost);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> ofHost(String host) {
        String domain = host.substring(host.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        String code = domain.equals("UK") ? "GB" : domain;
        boolean isCountry = java.util.Arrays.asList(Locale.getISOCountries()).contains(code);
        return isCountry
                ? Optional.of(new Locale.Builder().setRegion(code).build().getISO3Country())
                : Optional.empty();
    }
}
