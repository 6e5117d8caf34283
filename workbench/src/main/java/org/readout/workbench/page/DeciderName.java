package org.readout.workbench.page;

import java.util.Optional;
import org.readout.workbench.web.WrongRequest;

/** The name that is kept with every decision. */
final class DeciderName {

    /** The field and the word of addresses that it comes in. */
    static final String FIELD = "as";

    private static final int LONGEST = 100;

    private DeciderName() {}

    /** @throws WrongRequest if nobody has said who decides, or at too great length */
    static String of(Optional<String> given) {
        return given.map(String::strip)
                .filter(name -> !name.isBlank() && name.length() <= LONGEST)
                .orElseThrow(() -> WrongRequest.notUnderstood(
                        "a decision needs the name of who decides, of " + LONGEST + " characters at most"));
    }
}
