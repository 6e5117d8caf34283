package org.readout.workbench.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.security.SecureRandom;
import java.util.Optional;

/** Asks for the password where there is one, and for the token of every form. */
final class Doorkeeper {

    static final String SIGN_IN = "/sign-in";
    static final String SIGN_OUT = "/sign-out";
    static final String TOKEN = "csrf";

    private static final String COOKIE = "readout-session";
    private static final String NOBODY = "";

    private final Optional<Sessions> sessions;
    private final CsrfTokens tokens;

    Doorkeeper(Optional<Sessions> sessions) {
        this.sessions = sessions;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        tokens = new CsrfTokens(secret);
    }

    boolean hasPassword() {
        return sessions.isPresent();
    }

    /** Whether whoever asks must sign in first. */
    boolean mustSignIn(Context context) {
        boolean open = context.path().equals(SIGN_IN) || context.path().startsWith("/assets/");
        return sessions.isPresent() && !open && session(context).isEmpty();
    }

    /** The token for forms on the page that is being answered. */
    String token(Context context) {
        return tokens.of(session(context).orElse(NOBODY));
    }

    /** @throws WrongRequest if a form is none of ours */
    void checkToken(Context context) {
        String given = Optional.ofNullable(context.formParam(TOKEN)).orElse("");
        if (!tokens.isOf(session(context).orElse(NOBODY), given)) {
            throw WrongRequest.refused(
                    "the form is none of this program's, or older than its start; load the page again");
        }
    }

    /** Whether the password was right; then the browser gets a session. */
    boolean signIn(Context context, String given) {
        Optional<String> opened = sessions.flatMap(known -> known.open(given));
        opened.ifPresent(name -> context.cookie(cookie(name, -1)));
        return opened.isPresent();
    }

    void signOut(Context context) {
        session(context).ifPresent(name -> sessions.ifPresent(known -> known.close(name)));
        context.cookie(cookie("", 0));
    }

    private Optional<String> session(Context context) {
        return sessions.flatMap(
                known -> Optional.ofNullable(context.cookie(COOKIE)).filter(known::isOpen));
    }

    private static Cookie cookie(String value, int maxAge) {
        Cookie cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setMaxAge(maxAge);
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        return cookie;
    }
}
