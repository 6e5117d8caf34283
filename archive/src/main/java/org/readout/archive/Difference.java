package org.readout.archive;

import java.util.List;
import org.readout.model.Report;

/**
 * What two runs read differently in one document.
 *
 * @param document the id of the document
 * @param gone reports that only the earlier run has
 * @param added reports that only the later run has
 * @param changed reports of both that are not the same in every field
 * @param same how many reports are
 */
public record Difference(String document, List<Report> gone, List<Report> added, List<Change> changed, int same) {

    /**
     * One report as two runs have it.
     *
     * @param earlier as the earlier run has it
     * @param later as the later run has it
     * @param fields the names of the fields that differ, in the order of the record; offsets alone make no difference
     */
    public record Change(Report earlier, Report later, List<String> fields) {
        public Change {
            fields = List.copyOf(fields);
        }
    }

    public Difference {
        gone = List.copyOf(gone);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
    }

    /** Whether the two runs agree in all of this document. */
    public boolean isNone() {
        return gone.isEmpty() && added.isEmpty() && changed.isEmpty();
    }
}
