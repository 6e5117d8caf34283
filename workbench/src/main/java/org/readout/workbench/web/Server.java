package org.readout.workbench.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.net.URI;
import java.util.List;
import org.readout.workbench.web.Assets.Asset;

/** The web server with its pages and actions, listening from its making to its end. Thread-safe. */
public final class Server implements AutoCloseable {

    /** The most that one form may send. */
    public static final long MOST_BYTES = 32L << 20;

    private static final int IN_MEMORY_MB = 1;

    private final ServerSettings settings;
    private final Guard guard;
    private final Doorkeeper doorkeeper;
    private final Responder responder;
    private final Javalin javalin;

    public Server(ServerSettings settings, List<Page> pages, List<FileOffer> files, List<Action> actions) {
        this.settings = settings;
        guard = new Guard(new OwnNames(settings.host()), MOST_BYTES);
        doorkeeper = new Doorkeeper(settings.password().map(password -> new Sessions(password, settings.clock())));
        responder = new Responder(new Navigation(pages), doorkeeper);
        javalin = Javalin.create(config -> {
            configure(config);
            routes(config, pages);
            files.forEach(file -> config.routes.get(file.path(), context -> responder.file(context, file)));
            actions.forEach(action -> config.routes.post(action.path(), context -> responder.action(context, action)));
        });
        javalin.start(settings.host(), settings.port());
    }

    private static void configure(JavalinConfig config) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = MOST_BYTES;
        config.jetty.multipartConfig.maxFileSize(MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxTotalRequestSize(MOST_BYTES, SizeUnit.BYTES);
        config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MB, SizeUnit.MB);
    }

    private void routes(JavalinConfig config, List<Page> pages) {
        config.routes.before(guard::check);
        config.routes.before(this::askForPassword);
        config.routes.get("/assets/{name}", Server::asset);
        for (Page page : pages) {
            config.routes.get(page.address().path(), context -> responder.page(context, page));
            config.routes.get(page.address().twin("json"), context -> responder.json(context, page));
            config.routes.get(page.address().twin("csv"), context -> responder.csv(context, page));
        }
        config.routes.get(Doorkeeper.SIGN_IN, context -> signIn(context, false));
        config.routes.post(Doorkeeper.SIGN_IN, this::signIn);
        config.routes.post(Doorkeeper.SIGN_OUT, this::signOut);
        config.routes.exception(WrongRequest.class, (wrong, context) -> refuse(context, wrong));
        config.routes.exception(
                HttpResponseException.class,
                (e, context) -> refuse(context, WrongRequest.of(e.getStatus(), String.valueOf(e.getMessage()))));
        config.routes.exception(RuntimeException.class, (e, context) -> refuse(context, WrongRequest.of(500, told(e))));
    }

    private static String told(RuntimeException e) {
        return "the program failed: " + e.getClass().getSimpleName() + " " + e.getMessage();
    }

    private static void asset(Context context) {
        Asset asset = Assets.find(context.pathParam("name"))
                .orElseThrow(() -> WrongRequest.notFound("there is no such file"));
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(asset.mediaType()).result(asset.text());
    }

    private void askForPassword(Context context) {
        if (doorkeeper.mustSignIn(context)) {
            boolean page = context.method().equals(HandlerType.GET)
                    && !context.path().endsWith(".json")
                    && !context.path().endsWith(".csv");
            if (!page) {
                throw WrongRequest.of(401, "this needs a session; open " + Doorkeeper.SIGN_IN + " in a browser");
            }
            String wanted = new Query(context.queryParamMap()).at(context.path());
            context.redirect(Query.of("to", wanted).at(Doorkeeper.SIGN_IN));
            context.skipRemainingHandlers();
        }
    }

    private void signIn(Context context, boolean wrong) {
        String to = new Query(context.queryParamMap()).text("to").orElse("/");
        responder.show(context, new SignInView(SignInView.ownPath(to), wrong));
    }

    private void signIn(Context context) {
        doorkeeper.checkToken(context);
        Query form = new Query(context.formParamMap());
        if (doorkeeper.signIn(context, form.text("password").orElse(""))) {
            context.redirect(SignInView.ownPath(form.text("to").orElse("/")), HttpStatus.SEE_OTHER);
        } else {
            signIn(context, true);
        }
    }

    private void signOut(Context context) {
        doorkeeper.checkToken(context);
        doorkeeper.signOut(context);
        context.redirect(Doorkeeper.SIGN_IN, HttpStatus.SEE_OTHER);
    }

    /** Refusals are told in plain words; a page only to those who may see pages. */
    private void refuse(Context context, WrongRequest wrong) {
        ErrorView view = ErrorView.of(wrong);
        boolean page = !context.path().endsWith(".json") && !context.path().endsWith(".csv");
        if (page && (wrong.status() == 404 || wrong.status() == 400) && !doorkeeper.mustSignIn(context)) {
            responder.show(context, view);
        } else {
            context.status(wrong.status());
            context.contentType("text/plain; charset=utf-8").result(view.title() + ": " + view.message() + "\n");
        }
        context.skipRemainingHandlers();
    }

    /** Where it can be reached. */
    public URI address() {
        return URI.create("http://" + OwnNames.inAddress(settings.host()) + ":" + javalin.port() + "/");
    }

    @Override
    public void close() {
        javalin.stop();
    }
}
