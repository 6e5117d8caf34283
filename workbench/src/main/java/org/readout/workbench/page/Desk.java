package org.readout.workbench.page;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.readout.archive.Archive;
import org.readout.archive.ArchiveException;
import org.readout.coding.examples.ExampleFolder;
import org.readout.coding.own.OwnSources;
import org.readout.model.Document;

/** What all pages share: the archive, the reader, and what is being read into the archive. Thread-safe. */
public final class Desk implements AutoCloseable {

    private final Archive archive;
    private final String name;
    private final boolean temporary;
    private final List<Document> sample;
    private final Engine engine;
    private final OwnDesk own;
    private final Inbox inbox;
    private final InstantSource clock;

    /**
     * @param archive open for writing; closed with the desk
     * @param name what the archive is called on pages
     * @param temporary whether it is thrown away afterwards
     * @param rules the version of the rules
     * @param sources where the user's own data come from
     * @param sample articles to try it out
     * @param clock for the beginning and end of runs
     */
    public Desk(
            Archive archive,
            String name,
            boolean temporary,
            String rules,
            OwnSources sources,
            List<Document> sample,
            InstantSource clock) {
        this.archive = archive;
        this.name = name;
        this.temporary = temporary;
        this.sample = List.copyOf(sample);
        this.clock = clock;
        engine = new Engine(rules, sources);
        own = new OwnDesk(sources, engine);
        inbox = new Inbox(archive, engine, clock);
    }

    /** Asks for events before anybody does: the first question takes seconds in an archive of a million reports. */
    public void warm() {
        Thread first = new Thread(this::askFirst, "first question");
        first.setDaemon(true);
        first.start();
    }

    private void askFirst() {
        try {
            archive.events().count(List.of());
        } catch (ArchiveException e) {
            // Closed meanwhile, or damaged: then whoever asks next is told.
        }
    }

    public Archive archive() {
        return archive;
    }

    public String name() {
        return name;
    }

    public boolean temporary() {
        return temporary;
    }

    List<Document> sample() {
        return sample;
    }

    /** The user's own examples with the codes that they define. */
    ExampleFolder ownExamples() {
        return own.examples();
    }

    Engine engine() {
        return engine;
    }

    /** The user's own data. */
    OwnDesk own() {
        return own;
    }

    /** The time, for decisions. */
    Instant now() {
        return clock.instant();
    }

    Inbox inbox() {
        return inbox;
    }

    @Override
    public void close() {
        inbox.close();
        engine.close();
        archive.close();
    }
}
