package org.heard.paper;

import gg.jte.output.StringOutput;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.heard.pages.Download;
import org.heard.pages.Fragment;
import org.w3c.dom.Document;

/// A piece of writing, finished: the same content as a page of HTML, as a tagged PDF and as plain text.
public final class Sheet {
    private final String html;
    private final Document xhtml;

    private Sheet(String html, Document xhtml) {
        this.html = html;
        this.xhtml = xhtml;
    }

    /// Fills in a template that stands on `paper/sheet`. One that is not strict XHTML is a fault of ours, found here
    /// and not by a reader.
    public static Sheet of(String template, Map<String, Object> parameters) {
        var filled = new StringOutput();
        Fragment.of(template, parameters).writeTo(filled);
        return read(filled.toString());
    }

    static Sheet read(String filled) {
        var html = Strict.withoutControls(filled.strip());
        return new Sheet(html, Strict.read(html));
    }

    /// The page, which stands by itself: it needs no other file, no script and no network.
    public String html() {
        return html;
    }

    /// The page as an answer to a browser.
    ///
    /// @param name as its download would be called, without the ending: tells nothing
    public Download page(String name) {
        return Download.of("text/html", name + ".html", html).shown().allowing(Stationery.policy());
    }

    /// The PDF, or why there can be none. Takes a moment: some 100 ms a letter, more for the first since a start.
    public Printed print() {
        // A letter and its accent as one sign, which is what typefaces have; and no signs that only choose a colour.
        var composed =
                Strict.read(Normalizer.normalize(html, Normalizer.Form.NFC).replaceAll("[\\uFE00-\\uFE0F]", ""));
        var letters = Letters.in(Strict.text(composed));
        return letters.missing()
                .<Printed>map(Printed.PageOnly::new)
                .orElseGet(() -> new Printed.Pdf(Press.print(composed, letters.faces())));
    }

    /// What is written, heading by heading, as plain text.
    public List<Passage> passages() {
        return Passages.of(xhtml);
    }
}
