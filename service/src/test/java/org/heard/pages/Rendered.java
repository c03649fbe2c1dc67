package org.heard.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A template as the browser would get it, rendered without a server.
final class Rendered {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Rendered() {}

    static String html(String template, Map<String, Object> parameters) {
        var html = new StringOutput();
        ENGINE.render("pages/" + template + ".jte", parameters, html);
        return html.toString();
    }

    static Document page(String template, Map<String, Object> parameters) {
        return Jsoup.parse(html(template, parameters));
    }

    static Page frame() {
        return new Page(
                "A page",
                new Reader("Ada Okafor", "Independent Reviewing Officer", "Marlhaven", false),
                List.of(Link.to("My children", "/").current(true), Link.to("Reviews", "/reviews")),
                null,
                LocalDate.of(2026, 11, 23),
                true,
                1_800,
                new Csrf("_csrf", "token"));
    }
}
