package org.readout.coding.own;

import java.util.Optional;

/**
 * Where a user's own data come from.
 *
 * @param folder the folder that entries are kept in; it may not be there yet. Empty where there is none
 * @param besides what was given in other files, which go behind the folder's
 */
public record OwnSources(Optional<DataFolder> folder, OwnData besides) {

    /** All of it as it stands now; throws {@link OwnDataException} as {@link DataFolder#read}. */
    public OwnData read() {
        return folder.map(DataFolder::read).orElse(OwnData.none()).and(besides);
    }
}
