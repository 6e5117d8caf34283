package org.readout.coding.parties;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.coding.parties.Role.Reach;
import org.readout.model.Sector;

/**
 * Decides the sectors of a role in its surroundings.
 *
 * @param role the role
 * @param before what the words before it tell
 * @param around what these and the complement tell
 * @param country the country decided on
 */
record SectorChoice(Role role, Clues before, Clues around, String country) {

    List<Sector> sectors() {
        List<Sector> own = role.reach() == Reach.INHERITS ? inherited() : role.sectors();
        Set<Sector> sectors = new LinkedHashSet<>(modified(own));
        if (Parties.isInternational(country)) {
            sectors.removeIf(Parties::isStateSector);
        }
        if (isUnrecognised() && sectors.remove(Sector.GOV)) {
            sectors.add(Sector.PRE);
        }
        return List.copyOf(sectors);
    }

    /** The nearest modifier decides, then a role before it, the body, a community, and last the complement's role. */
    private List<Sector> inherited() {
        return lastInherited()
                .or(() -> before.role().map(Role::sectors).filter(sectors -> !sectors.isEmpty()))
                .or(() -> around.organisation().map(Organisation::sectors))
                .or(() -> before.people().map(SectorChoice::ofCommunity))
                .or(() -> around.role().map(Role::sectors).filter(sectors -> !sectors.isEmpty()))
                .orElseGet(this::uninformed);
    }

    private Optional<List<Sector>> lastInherited() {
        return before.modifiers().stream()
                .map(Modifier::inherited)
                .filter(sectors -> !sectors.isEmpty())
                .reduce((first, second) -> second);
    }

    private static List<Sector> ofCommunity(People people) {
        List<Sector> sectors =
                people.sectors().stream().filter(sector -> sector != Sector.CVL).toList();
        return sectors.isEmpty() ? people.sectors() : sectors;
    }

    /** "Iranian leaders" lead the state; a "group" of a country may be anything. */
    private List<Sector> uninformed() {
        if (!role.sectors().isEmpty()) {
            return role.sectors();
        }
        boolean ofState = !around.countries().isEmpty() && role.kind() == PartyKind.OFFICIAL;
        return ofState || LEADERS.contains(role.phrase()) ? List.of(Sector.GOV) : List.of();
    }

    private static final Set<String> LEADERS = Set.of("leader", "top leader", "senior leader");

    private List<Sector> modified(List<Sector> own) {
        if (role.reach() == Reach.INHERITS) {
            return own;
        }
        return role.kind() == PartyKind.ARMED ? armed(own) : added(own);
    }

    private List<Sector> armed(List<Sector> own) {
        Optional<Organisation> body = around.organisation().filter(org -> org.kind() == PartyKind.ARMED);
        if (body.isPresent() && !body.get().sectors().isEmpty()) {
            return body.get().sectors();
        }
        return before.modifiers().stream()
                .map(Modifier::armed)
                .filter(sectors -> !sectors.isEmpty())
                .reduce((first, second) -> second)
                .orElse(own);
    }

    private List<Sector> added(List<Sector> own) {
        Set<Sector> sectors = new LinkedHashSet<>(own);
        before.modifiers().forEach(modifier -> sectors.addAll(modifier.added()));
        if (role.kind() == PartyKind.PEOPLE) {
            before.people()
                    .filter(people -> people.sectors().contains(Sector.REL))
                    .ifPresent(faith -> sectors.add(Sector.REL));
        }
        return List.copyOf(sectors);
    }

    private boolean isUnrecognised() {
        return around.countries().stream()
                .anyMatch(named -> named.country().sectors().contains(Sector.PRE));
    }
}
