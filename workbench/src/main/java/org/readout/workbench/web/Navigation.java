package org.readout.workbench.web;

import java.util.Arrays;
import java.util.List;
import org.readout.workbench.web.Address.Section;
import org.readout.workbench.web.Shell.Group;
import org.readout.workbench.web.Shell.Link;

/** The pages that can be gone to from everywhere, by section. */
final class Navigation {

    private final List<Group> groups;

    Navigation(List<Page> pages) {
        groups = Arrays.stream(Section.values())
                .filter(section -> section != Section.NONE)
                .map(section -> group(section, pages))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private static Group group(Section section, List<Page> pages) {
        return new Group(
                section.label(),
                pages.stream()
                        .map(Page::address)
                        .filter(address -> address.section() == section)
                        .map(address -> new Link(address.label(), address.path()))
                        .toList());
    }

    List<Group> groups() {
        return groups;
    }
}
