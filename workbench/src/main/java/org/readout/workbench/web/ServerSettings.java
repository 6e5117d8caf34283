package org.readout.workbench.web;

import java.time.InstantSource;
import java.util.Optional;

/**
 * Where and how a server listens.
 *
 * @param host the address or name to listen on
 * @param port 0 for any free one
 * @param password asked for before anything is shown; needed beyond loopback
 * @param clock for the end of sessions
 */
public record ServerSettings(String host, int port, Optional<Password> password, InstantSource clock) {

    /** Where only this machine can ask. */
    public static final String LOOPBACK = "127.0.0.1";

    public ServerSettings {
        if (host.isBlank()) {
            throw new IllegalArgumentException("a host is a name or an address, not \"" + host + "\"");
        }
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port is a number from 0 to 65535, not " + port);
        }
        if (password.isEmpty() && !OwnNames.isLoopback(host)) {
            throw new IllegalArgumentException(
                    "other machines can ask " + host + "; that needs a password, or else the host " + LOOPBACK);
        }
    }
}
