package org.readout.workbench.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.workbench.web.Action.Answer;
import org.readout.workbench.web.Shell.Link;

/** Turns requests into questions to pages and actions, and their answers into responses. */
final class Responder {

    private final Renderer renderer = new Renderer();
    private final Navigation navigation;
    private final Doorkeeper doorkeeper;

    Responder(Navigation navigation, Doorkeeper doorkeeper) {
        this.navigation = navigation;
        this.doorkeeper = doorkeeper;
    }

    void page(Context context, Page page) {
        Query query = query(context);
        show(context, page.view(query), twins(page, query));
    }

    void json(Context context, Page page) {
        View view = page.view(query(context));
        context.status(view.status());
        context.contentType("application/json; charset=utf-8").result(renderer.json(view));
    }

    void csv(Context context, Page page) {
        Download download = page.csv(query(context))
                .orElseThrow(
                        () -> WrongRequest.notFound("the page " + page.address().path() + " has no table"));
        send(context, download);
    }

    void action(Context context, Action action) {
        doorkeeper.checkToken(context);
        Answer answer = action.act(submission(context));
        if (answer instanceof Answer.GoTo onward) {
            context.redirect(onward.location(), HttpStatus.SEE_OTHER);
        } else if (answer instanceof Answer.Show shown) {
            show(context, shown.view());
        } else if (answer instanceof Answer.Save saved) {
            send(context, saved.download());
        }
    }

    void show(Context context, View view) {
        show(context, view, List.of());
    }

    private void show(Context context, View view, List<Link> twins) {
        Shell shell = new Shell(
                view.title(),
                context.path(),
                doorkeeper.token(context),
                doorkeeper.mustSignIn(context) || view instanceof SignInView ? List.of() : navigation.groups(),
                twins,
                doorkeeper.hasPassword() && !(view instanceof SignInView));
        context.status(view.status()).html(renderer.html(view, shell));
    }

    private static List<Link> twins(Page page, Query query) {
        Link json = new Link("JSON", query.at(page.address().twin("json")));
        Link csv = new Link("CSV", query.without("page").at(page.address().twin("csv")));
        return page.csv(query).isPresent() ? List.of(csv, json) : List.of(json);
    }

    void file(Context context, FileOffer offer) {
        send(context, offer.file(query(context)));
    }

    /** Made whole before it is sent, so that a slow reader keeps nobody waiting, and a failure is no half file. */
    private static void send(Context context, Download download) {
        try {
            Path whole = Files.createTempFile("readout", null);
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(whole))) {
                    download.body().writeTo(out);
                }
                context.contentType(download.mediaType());
                String name = URLEncoder.encode(download.name(), StandardCharsets.UTF_8)
                        .replace("+", "%20");
                context.header("Content-Disposition", "attachment; filename*=UTF-8''" + name);
                Files.copy(whole, context.outputStream());
            } finally {
                Files.deleteIfExists(whole);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(download.name(), e);
        }
    }

    private static Query query(Context context) {
        return new Query(context.queryParamMap());
    }

    private static Submission submission(Context context) {
        List<SentFile> files = context.uploadedFiles().stream()
                .filter(file -> !file.filename().isEmpty())
                .map(file -> file(file.filename(), file))
                .toList();
        return new Submission(new Query(context.formParamMap()).without(Doorkeeper.TOKEN), files);
    }

    private static SentFile file(String name, UploadedFile file) {
        try (var in = file.content()) {
            return new SentFile(name, in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
