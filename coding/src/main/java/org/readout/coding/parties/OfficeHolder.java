package org.readout.coding.parties;

import java.time.LocalDate;
import java.util.List;
import org.readout.model.Sector;

/**
 * One term of a person in an office.
 *
 * @param person the name without title: "Angela Merkel"
 * @param aliases other spellings; one of a single word is the surname that news use alone
 * @param office "prime minister", "foreign minister"
 * @param country ISO 3166 alpha-3 or an organisation's code
 * @param sectors sectors in office, primary first
 * @param from first day, as far as known
 * @param to last day; {@link LocalDate#MAX} for a term that has not ended
 * @param region the part of the country that the seat stands for, "US-NJ", or empty
 * @param source where the fact stands: file and line
 */
public record OfficeHolder(
        String person,
        List<String> aliases,
        String office,
        String country,
        List<Sector> sectors,
        LocalDate from,
        LocalDate to,
        String region,
        String source) {

    public OfficeHolder {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a term of office does not end before it begins: " + from + " to " + to);
        }
        aliases = List.copyOf(aliases);
        sectors = List.copyOf(sectors);
    }

    public boolean isInOfficeOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** The sectors on a day: those of the office in the term, a politician's before, a former official's after. */
    public List<Sector> sectorsOn(LocalDate day) {
        if (isInOfficeOn(day) || !holdsPublicOffice()) {
            return sectors;
        }
        return List.of(day.isAfter(to) ? Sector.ELI : Sector.PTY);
    }

    private boolean holdsPublicOffice() {
        return sectors.contains(Sector.GOV);
    }
}
