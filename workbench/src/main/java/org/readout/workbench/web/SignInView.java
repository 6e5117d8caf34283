package org.readout.workbench.web;

/**
 * The form that asks for the password.
 *
 * @param to where to go on
 * @param wrong whether a wrong one was just given
 */
public record SignInView(String to, boolean wrong) implements View {

    @Override
    public String template() {
        return "sign-in";
    }

    @Override
    public String title() {
        return "Sign in";
    }

    @Override
    public int status() {
        return wrong ? 403 : 200;
    }

    /** Only a path of ours: nobody is led to another site. */
    static String ownPath(String to) {
        return to.matches("/[^/\\\\].*") && to.chars().allMatch(c -> c > ' ' && c < 127) ? to : "/";
    }
}
