package org.readout.workbench.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.util.Optional;
import java.util.Set;

/** Stands before every page: answers only to our own names, only to our own pages' requests, and tells browsers what to forbid. */
final class Guard {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
            + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final OwnNames names;
    private final long mostBytes;

    Guard(OwnNames names, long mostBytes) {
        this.names = names;
        this.mostBytes = mostBytes;
    }

    /** @throws WrongRequest for what is refused */
    void check(Context context) {
        headers(context);
        method(context);
        name(context);
        origin(context);
        size(context);
    }

    private static void headers(Context context) {
        context.header("Content-Security-Policy", POLICY);
        context.header("X-Content-Type-Options", "nosniff");
        context.header("X-Frame-Options", "DENY");
        // "no-referrer" would also take the Origin from our own forms, which is checked below.
        context.header("Referrer-Policy", "same-origin");
        context.header("Cross-Origin-Opener-Policy", "same-origin");
        context.header("Cross-Origin-Resource-Policy", "same-origin");
        context.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        context.header("Cache-Control", "no-store");
    }

    private static void method(Context context) {
        if (!METHODS.contains(context.req().getMethod())) {
            throw WrongRequest.of(405, "only GET, HEAD and POST are answered");
        }
    }

    private void name(Context context) {
        String host = header(context, "Host").orElse("");
        if (!names.hold(host)) {
            throw WrongRequest.refused("this server is not called \"" + host + "\"");
        }
    }

    private static void origin(Context context) {
        String own = "://" + header(context, "Host").orElse("");
        Optional<String> origin = header(context, "Origin");
        if (origin.isPresent()
                && !origin.get().equals("http" + own)
                && !origin.get().equals("https" + own)) {
            throw WrongRequest.refused("a request of " + origin.get() + " is refused");
        }
        String site = header(context, "Sec-Fetch-Site").orElse("none");
        boolean foreign = !site.equals("same-origin") && !site.equals("none");
        boolean link = header(context, "Sec-Fetch-Mode").orElse("").equals("navigate")
                && context.method().equals(HandlerType.GET);
        if (foreign && !link) {
            throw WrongRequest.refused("a request of another site is refused");
        }
    }

    private void size(Context context) {
        long length = context.req().getContentLengthLong();
        if (length > mostBytes) {
            throw WrongRequest.of(413, "more than " + (mostBytes >> 20) + " MB at once; send fewer or smaller files");
        }
        if (length < 0 && header(context, "Transfer-Encoding").isPresent()) {
            throw WrongRequest.of(411, "a request must say how long it is");
        }
    }

    private static Optional<String> header(Context context, String name) {
        return Optional.ofNullable(context.header(name));
    }
}
