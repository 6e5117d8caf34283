package org.readout.workbench.web;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.readout.model.Hash;

/** Who has given the password, and how often it was given wrongly. Sessions are kept as hashes, and end. Thread-safe. */
final class Sessions {

    private static final Duration LENGTH = Duration.ofHours(12);
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int WRONG_ALLOWED = 5;
    private static final int BYTES = 32;

    private final Password password;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, Instant> ends = new ConcurrentHashMap<>();
    private final Deque<Instant> wrong = new ArrayDeque<>();

    Sessions(Password password, InstantSource clock) {
        this.password = password;
        this.clock = clock;
    }

    /**
     * A new session's name for the right password.
     *
     * @throws WrongRequest if it was given wrongly too often within a minute
     */
    synchronized Optional<String> open(String given) {
        Instant now = clock.instant();
        wrong.removeIf(time -> time.plus(WINDOW).isBefore(now));
        if (wrong.size() >= WRONG_ALLOWED) {
            throw WrongRequest.of(429, "the password was wrong too often; wait a minute and try again");
        }
        if (!password.is(given)) {
            wrong.add(now);
            return Optional.empty();
        }
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String name = HexFormat.of().formatHex(bytes);
        ends.values().removeIf(end -> end.isBefore(now));
        ends.put(Hash.sha256(name), now.plus(LENGTH));
        return Optional.of(name);
    }

    boolean isOpen(String name) {
        Instant end = ends.get(Hash.sha256(name));
        return end != null && clock.instant().isBefore(end);
    }

    void close(String name) {
        ends.remove(Hash.sha256(name));
    }
}
