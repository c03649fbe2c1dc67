package org.heard.pages;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.util.Map;

/// A template as a part of another page, for a module that lets a higher one fill a place on its pages.
public final class Fragment {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(ContentType.Html);

    private Fragment() {}

    /// The template `module/name` with these parameters.
    public static Content of(String template, Map<String, Object> parameters) {
        return output -> ENGINE.render(template + ".jte", parameters, output);
    }
}
