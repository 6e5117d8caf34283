package org.readout.workbench.web;

import java.util.List;

/**
 * What stands around every page.
 *
 * @param title the window's title
 * @param path where the page is
 * @param csrf the token that a form must bring back
 * @param navigation the pages to go to
 * @param twins other forms of this very page, with its query
 * @param signedIn whether there is a password, so that one can sign out
 */
public record Shell(
        String title, String path, String csrf, List<Group> navigation, List<Link> twins, boolean signedIn) {

    /** A part of the navigation with its pages. */
    public record Group(String label, List<Link> links) {
        public Group {
            links = List.copyOf(links);
        }
    }

    /** A name and where it leads. */
    public record Link(String label, String href) {}

    public Shell {
        navigation = List.copyOf(navigation);
        twins = List.copyOf(twins);
    }

    /** The keys of all pages; the script takes them from the page. */
    public List<Shortcut> shortcuts() {
        return Shortcuts.all();
    }

    /** The address of a file of ours, which changes when the file does. */
    public String asset(String name) {
        return Assets.address(name);
    }
}
