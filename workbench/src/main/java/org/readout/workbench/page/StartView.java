package org.readout.workbench.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.readout.workbench.web.View;

/**
 * What an archive holds, in counts.
 *
 * @param archive its name
 * @param temporary whether it is thrown away afterwards
 * @param documents how many were read
 * @param reports how many hold
 * @param events how many happenings they tell
 * @param runs how many there were
 * @param waiting documents that are still being read
 * @param sample articles that are offered to try it out
 * @param told what became of lines that were just taken over; empty otherwise
 */
public record StartView(
        String archive,
        boolean temporary,
        long documents,
        long reports,
        long events,
        long runs,
        int waiting,
        int sample,
        @JsonIgnore String told)
        implements View {

    @Override
    public String template() {
        return "start";
    }

    @Override
    public String title() {
        return "Start";
    }

    public boolean isEmpty() {
        return documents == 0 && waiting == 0;
    }
}
