package org.heard;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.ids.ChildId;
import org.heard.ids.OrganisationId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/// Somebody with a browser without JavaScript, over real HTTP: keeps cookies, sends the token of the page
/// it is on, and goes where it is sent only when told to.
public final class Visitor {
    private final String origin;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private String token = "";

    public Visitor(int port) {
        this.origin = "http://localhost:" + port;
    }

    /// What came back.
    public record Answer(int status, Document page, HttpResponse<String> raw) {
        public String header(String name) {
            return raw.headers().firstValue(name).orElse("");
        }

        /// Where a redirect leads, as a path.
        public String leadsTo() {
            return header("Location").replaceFirst("^https?://[^/]+", "");
        }

        /// The words of the page's main part.
        public String words() {
            return page.select("main").text();
        }
    }

    /// Signs in as somebody made up.
    public Visitor as(OrganisationId organisation, Actor actor) {
        open(
                "/demo?organisation=" + organisation,
                Map.of(
                        "organisation",
                        organisation.toString(),
                        "person",
                        actor.person().toString()));
        return this;
    }

    /// Signs in as a child in a demonstration.
    public Visitor as(OrganisationId organisation, ChildId child) {
        get("/demo?organisation=" + organisation);
        post("/demo/child", Map.of("organisation", organisation.toString(), "child", child.toString()));
        return this;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    /// Sends a form with the token of the last page seen.
    public Answer post(String path, Map<String, String> fields) {
        return send(form(path, fields));
    }

    public HttpRequest.Builder form(String path, Map<String, String> fields) {
        var pairs = new ArrayList<String>();
        pairs.add("_csrf=" + encoded(token));
        fields.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)));
    }

    /// Presses a button of a page as it was shown, whatever happened since: sends its form with what stood
    /// in it, what is typed now, and what the button itself says.
    public Answer press(Answer shown, String button, Map<String, String> typed) {
        var pressed = shown.page().select("main button").stream()
                .filter(one -> one.text().equals(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button says " + button + ": " + shown.words()));
        var form = (FormElement) java.util.Objects.requireNonNull(pressed.closest("form"));
        var pairs = new ArrayList<String>();
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> pairs.add(encoded(field.key()) + "=" + encoded(field.value())));
        if (pressed.hasAttr("name") && !typed.containsKey(pressed.attr("name"))) {
            pairs.add(encoded(pressed.attr("name")) + "=" + encoded(pressed.attr("value")));
        }
        typed.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
        var to = pressed.hasAttr("formaction") ? pressed.attr("formaction") : form.attr("action");
        return send(request(to)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs))));
    }

    /// Sends a form with files, each under the name of its field, with the token of the last page seen.
    public Answer upload(String path, Map<String, String> fields, List<Upload> files) {
        var boundary = "part-" + UUID.randomUUID();
        var body = new StringBuilder();
        var all = new LinkedHashMap<>(fields);
        all.put("_csrf", token);
        all.forEach((name, value) -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name
                + "\"\r\n\r\n" + value + "\r\n"));
        files.forEach(file -> body.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + file.field()
                + "\"; filename=\"" + file.name() + "\"\r\nContent-Type: text/csv\r\n\r\n" + file.text() + "\r\n"));
        body.append("--").append(boundary).append("--\r\n");
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofString(body.toString())));
    }

    /// A file chosen in a field of a form.
    public record Upload(String field, String name, String text) {}

    /// Opens a page and sends the form on it.
    public Answer open(String path, Map<String, String> fields) {
        get(path);
        return post(path, fields);
    }

    public Answer follow(Answer answer) {
        return get(answer.leadsTo());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            var raw = http.send(request.build(), BodyHandlers.ofString());
            var page = Jsoup.parse(raw.body());
            var field = page.selectFirst("input[name=_csrf]");
            if (field != null) {
                token = field.attr("value");
            }
            return new Answer(raw.statusCode(), page, raw);
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    /// The cookies held, by name and value.
    public List<String> cookies() {
        return cookies.getCookieStore().getCookies().stream()
                .map(Object::toString)
                .toList();
    }

    public String token() {
        return token;
    }

    public void forgetCookies() {
        cookies.getCookieStore().removeAll();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
