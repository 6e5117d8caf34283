package org.readout.workbench.web;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The names under which this server may be asked.
 *
 * <p>A page of another site can have its own name point to this machine (DNS rebinding) and would then count as the same origin; what
 * it cannot do is to make the browser send another name than its own. So only our names are answered. An address in digits cannot
 * be pointed elsewhere. Ports do not matter: a tunnel has another one.
 */
final class OwnNames {

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}|\\[[0-9a-f:.]+]");
    private static final Pattern NAME_AND_PORT = Pattern.compile("(\\[[^\\]]*]|[^:]*)(:[0-9]{1,5})?");

    private final Set<String> names = new TreeSet<>(LOOPBACK);
    private final boolean anyAddress;

    /** @param host what the server listens on */
    OwnNames(String host) {
        names.add(inAddress(host));
        anyAddress = !isLoopback(host);
    }

    static boolean isLoopback(String host) {
        return LOOPBACK.contains(inAddress(host));
    }

    /** IPv6 addresses stand in brackets. */
    static String inAddress(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return name.contains(":") && !name.startsWith("[") ? "[" + name + "]" : name;
    }

    /** Whether a request's {@code Host} is ours. */
    boolean hold(String hostHeader) {
        var parts = NAME_AND_PORT.matcher(hostHeader.toLowerCase(Locale.ROOT));
        if (!parts.matches()) {
            return false;
        }
        String name = String.valueOf(parts.group(1));
        return names.contains(name) || anyAddress && DIGITS.matcher(name).matches();
    }
}
