package org.readout.workbench;

import java.net.URI;
import org.readout.archive.Archive;
import org.readout.workbench.page.Desk;
import org.readout.workbench.web.Server;

/**
 * A running workbench: the archive, the reader and the server.
 *
 * <pre>{@code
 * try (Workbench workbench = Workbench.start(settings)) {
 *     System.out.println(workbench.address());
 *     ...
 * }
 * }</pre>
 */
public final class Workbench implements AutoCloseable {

    private final Desk desk;
    private final Server server;

    private Workbench(Desk desk, Server server) {
        this.desk = desk;
        this.server = server;
    }

    /** @throws org.readout.archive.ArchiveException if the archive cannot be opened */
    public static Workbench start(WorkbenchSettings settings) {
        Archive archive = Archive.open(settings.archive());
        Desk desk = new Desk(
                archive,
                settings.name(),
                settings.temporary(),
                settings.rules(),
                settings.own(),
                settings.sample(),
                settings.server().clock());
        desk.warm();
        try {
            return new Workbench(
                    desk, new Server(settings.server(), Pages.all(desk), Pages.files(desk), Pages.actions(desk)));
        } catch (RuntimeException e) {
            desk.close();
            throw e;
        }
    }

    /** Where it can be opened. */
    public URI address() {
        return server.address();
    }

    @Override
    public void close() {
        server.close();
        desk.close();
    }
}
