package org.heard.pages;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/// Renders the templates, which were compiled with the code. A page is written whole before its first byte is sent, so
/// that one that fails half way is an error page and never half a page.
@Component
class JteViews implements ViewResolver, Ordered {
    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return engine.hasTemplate(template) ? new JteView(template) : null;
    }

    private final class JteView implements View {
        private final String template;

        private JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            var html = new StringOutput(16 * 1024);
            engine.render(template, model == null ? Map.of() : Map.copyOf(known(model)), html);
            var bytes = html.toString().getBytes(StandardCharsets.UTF_8);
            response.setContentType(getContentType());
            response.setHeader("Cache-Control", "no-store");
            Packed.send(bytes, request, response);
        }

        /// Spring adds binding results beside what the page gave; a template knows only its own parameters.
        private Map<String, Object> known(Map<String, ?> model) {
            var parameters = engine.getParamInfo(template);
            var known = new java.util.HashMap<String, Object>();
            model.forEach((key, value) -> {
                if (parameters.containsKey(key)) {
                    known.put(key, value);
                }
            });
            return known;
        }
    }
}
