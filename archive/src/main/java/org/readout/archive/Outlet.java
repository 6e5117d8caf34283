package org.readout.archive;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who brought documents, as far as an archive knows.
 *
 * @param name the site of documents whose id or source is a web address, as in "example.org"; else the file of many articles
 *     or the folder that they came from, as in "news.jsonl" or "articles/gazette"
 * @param documents how many
 */
public record Outlet(String name, long documents) {

    private static final Pattern SITE =
            Pattern.compile("https?://(?:[^/?#@]*@)?(?:www\\.)?([^/?#:]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ARTICLE_OF_A_FILE = Pattern.compile(":\\d+$");

    public Outlet {
        Objects.requireNonNull(name, "name");
    }

    /** The outlet of a document. A file that stands in no folder is its own, for want of anything better. */
    static String nameOf(String id, String source) {
        Matcher site = SITE.matcher(id);
        if (site.lookingAt() || site.reset(source).lookingAt()) {
            return site.group(1);
        }
        Matcher article = ARTICLE_OF_A_FILE.matcher(source);
        if (article.find()) {
            return source.substring(0, article.start());
        }
        int folder = source.lastIndexOf('/');
        return folder > 0 ? source.substring(0, folder) : source;
    }
}
