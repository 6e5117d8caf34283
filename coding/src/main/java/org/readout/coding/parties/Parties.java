package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.coding.own.OwnData;
import org.readout.coding.own.OwnKind;
import org.readout.model.Sector;

/**
 * What Readout knows of parties: states, peoples, roles, organisations and office holders.
 *
 * <p>{@link #profile} classifies a mention: "Syrian security forces" are ARMED, SYR, MIL. Immutable and thread-safe.
 */
public final class Parties {

    private final Knowledge knowledge;

    private Parties(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** Reads the tables that come with the program; read them once and keep the result. */
    public static Parties standard() {
        return with(OwnData.none());
    }

    /**
     * Reads the tables that come with the program and a user's names and terms of office. Where both have a name or a term, the
     * user's counts.
     *
     * @throws PartyTableException with file and line where something is wrong
     */
    public static Parties with(OwnData own) {
        return new Parties(Knowledge.with(Table.own(own.files(OwnKind.NAMES)), Table.own(own.files(OwnKind.OFFICES))));
    }

    /** The state or land of this name, seat of government or capital; not by adjective or people. */
    public Optional<Country> country(String name) {
        return knowledge
                .countries()
                .find(name)
                .filter(named -> named.form() != CountryForm.ADJECTIVE && named.form() != CountryForm.PEOPLE)
                .map(NamedCountry::country);
    }

    /** The state or land of an adjective, an inhabitant or a people: "Syrian", "Britons". */
    public Optional<Country> countryOfDemonym(String demonym) {
        return knowledge
                .countries()
                .find(demonym)
                .filter(named -> named.form() == CountryForm.ADJECTIVE || named.form() == CountryForm.PEOPLE)
                .map(NamedCountry::country);
    }

    /** The state or land that has this name itself; not by its capital, seat, adjective or people. */
    public Optional<Country> land(String name) {
        return knowledge
                .countries()
                .find(name)
                .filter(named -> named.form() == CountryForm.NAME)
                .map(NamedCountry::country);
    }

    /** The state of a code. */
    public Optional<Country> state(String code) {
        return Optional.ofNullable(knowledge.states().get(code));
    }

    /** Whether a land is a state or has at least a code of its own. */
    public boolean isState(Country land) {
        return state(land.code()).filter(land::equals).isPresent();
    }

    /** Whether a name stands for a government only where it acts: a capital. */
    public boolean isCapital(String name) {
        return knowledge
                .countries()
                .find(name)
                .filter(named -> named.form() == CountryForm.CAPITAL)
                .isPresent();
    }

    /** The people or community of this name or adjective: "Kurds", "Muslim". */
    public Optional<People> people(String name) {
        return knowledge.peoples().find(name);
    }

    /** The role of a lemma or phrase: "gunman", "riot police", "Secretary of State". */
    public Optional<Role> role(String phrase) {
        return knowledge.roles().find(phrase);
    }

    /** The organisation of this name or short form. */
    public Optional<Organisation> organisation(String name) {
        return knowledge.organisations().find(name);
    }

    /** The term of the person with this full name on the day, else the last before it, else the first after it. */
    public Optional<OfficeHolder> person(String name, LocalDate day) {
        return knowledge.persons().named(name, day);
    }

    /** All terms of office of the person with this full name, in the order in which they began. */
    public List<OfficeHolder> terms(String person) {
        return knowledge.persons().terms(person);
    }

    /** All terms in an office of a country, in the order in which they began: "president", MLI. */
    public List<OfficeHolder> terms(String office, String country) {
        return knowledge.persons().terms(office, country);
    }

    /** Who holds an office of a country on a day: "foreign minister", IRN. */
    public Optional<OfficeHolder> holder(String office, String country, LocalDate day) {
        return knowledge.persons().holder(office, country, day);
    }

    /** All who hold an office of a country on a day. */
    public List<OfficeHolder> inOffice(String office, String country, LocalDate day) {
        return knowledge.persons().inOffice(office, country, day);
    }

    /** All who sit on a day for a region such as "US-NJ". */
    public List<OfficeHolder> seated(String region, LocalDate day) {
        return knowledge.persons().seated(region, day);
    }

    /** All of a surname who hold an office on a day. */
    public List<OfficeHolder> surnamed(String surname, LocalDate day) {
        return knowledge.persons().surnamed(surname, day);
    }

    /** What a mention tells of the party it names, on the day of the act or of publication. */
    public PartyProfile profile(Mention mention, Optional<LocalDate> day) {
        return new Profiler(knowledge, day).profile(mention);
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
