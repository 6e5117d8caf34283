package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Sector;

/**
 * What Readout knows of parties: states, peoples, roles, organisations and office holders.
 *
 * <p>{@link #profile} classifies a mention: "Syrian security forces" are ARMED, SYR, MIL. Immutable and thread-safe.
 */
public final class Parties {

    private final NameIndex<NamedCountry> countries;
    private final Map<String, Country> states;
    private final NameIndex<People> peoples;
    private final NameIndex<Organisation> organisations;
    private final RoleTable roles;
    private final ModifierTable modifiers;
    private final PersonTable persons;

    private Parties() {
        countries = CountryTable.read(Table.standard("countries.txt"), Table.standard("territories.txt"));
        states = CountryTable.byCode(Table.standard("countries.txt"));
        peoples = PeopleTable.read(Table.standard("peoples.txt"));
        organisations = OrganisationTable.read(Table.standard("organisations.txt"));
        roles = RoleTable.read(Table.standard("roles.txt"));
        modifiers = ModifierTable.read(Table.standard("modifiers.txt"));
        persons = PersonTable.read(Table.standard("persons.txt"));
    }

    /** Reads the tables that come with the program; read them once and keep the result. */
    public static Parties standard() {
        return new Parties();
    }

    /** The state or land of this name, seat of government or capital; not by adjective or people. */
    public Optional<Country> country(String name) {
        return countries
                .find(name)
                .filter(named -> named.form() != CountryForm.ADJECTIVE && named.form() != CountryForm.PEOPLE)
                .map(NamedCountry::country);
    }

    /** The state or land of an adjective, an inhabitant or a people: "Syrian", "Britons". */
    public Optional<Country> countryOfDemonym(String demonym) {
        return countries
                .find(demonym)
                .filter(named -> named.form() == CountryForm.ADJECTIVE || named.form() == CountryForm.PEOPLE)
                .map(NamedCountry::country);
    }

    /** Whether a name stands for a government only where it acts: a capital. */
    public boolean isCapital(String name) {
        return countries.find(name).filter(named -> named.form() == CountryForm.CAPITAL).isPresent();
    }

    /** The people or community of this name or adjective: "Kurds", "Muslim". */
    public Optional<People> people(String name) {
        return peoples.find(name);
    }

    /** The role of a lemma or phrase: "gunman", "riot police", "Secretary of State". */
    public Optional<Role> role(String phrase) {
        return roles.find(phrase);
    }

    /** The organisation of this name or short form. */
    public Optional<Organisation> organisation(String name) {
        return organisations.find(name);
    }

    /** The term of the person with this full name on the day, else the last before it, else the first after it. */
    public Optional<OfficeHolder> person(String name, LocalDate day) {
        return persons.named(name, day);
    }

    /** Who holds an office of a country on a day: "foreign minister", IRN. */
    public Optional<OfficeHolder> holder(String office, String country, LocalDate day) {
        return persons.holder(office, country, day);
    }

    /** What a mention tells of the party it names, on the day of the act or of publication. */
    public PartyProfile profile(Mention mention, Optional<LocalDate> day) {
        return new Profiler(countries, states, peoples, organisations, roles, modifiers, persons, day).profile(mention);
    }

    static boolean isInternational(String code) {
        return switch (code) {
            case "IGO", "UNO", "EUR" -> true;
            default -> false;
        };
    }

    static boolean isStateSector(Sector sector) {
        return sector == Sector.GOV || sector == Sector.SOC;
    }
}
