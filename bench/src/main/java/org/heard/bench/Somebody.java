package org.heard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Somebody with a browser: keeps their session, sends the token of the page they are on.
final class Somebody {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern KEY = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"");

    private final String origin;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private String page = "";

    private Somebody(String origin) {
        this.origin = origin;
    }

    static Somebody at(String origin) {
        return new Somebody(origin);
    }

    /// Signs in as somebody of a demonstration, through its page.
    static Somebody playing(String origin, String organisation, String person) {
        var somebody = at(origin);
        somebody.open("/demo?organisation=" + organisation);
        somebody.send("/demo", Map.of("organisation", organisation, "person", person));
        return somebody;
    }

    /// A page as a browser asks for it, compressed; not yet sent.
    HttpRequest asking(String path) {
        return HttpRequest.newBuilder(URI.create(origin + path))
                .header("Accept-Encoding", "gzip")
                .build();
    }

    HttpResponse<byte[]> ask(HttpRequest request) throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    /// Opens a page and answers its text.
    String open(String path) {
        var answer = exchange(HttpRequest.newBuilder(URI.create(origin + path)).build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        page = answer.body();
        return page;
    }

    /// Sends the form of the page now open; answers where it leads.
    String send(String path, Map<String, String> fields) {
        var pairs = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&", "_csrf=" + encoded(hidden(TOKEN)) + "&", ""));
        return post(path, "application/x-www-form-urlencoded", BodyPublishers.ofString(pairs));
    }

    /// Sends the form of the page now open with files; answers where it leads.
    String send(String path, Map<String, String> fields, List<Upload> files) {
        var form = new MultipartForm().field("_csrf", hidden(TOKEN)).field("_key", hidden(KEY));
        fields.forEach(form::field);
        files.forEach(form::file);
        return post(path, form.contentType(), BodyPublishers.ofByteArray(form.bytes()));
    }

    /// A file given in a form.
    record Upload(String field, String name, String text) {}

    private String post(String path, String contentType, BodyPublisher body) {
        var answer = exchange(HttpRequest.newBuilder(URI.create(origin + path))
                .header("Content-Type", contentType)
                .POST(body)
                .build());
        if (answer.statusCode() / 100 != 3) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
    }

    private HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopping);
        }
    }

    private String hidden(Pattern field) {
        var found = field.matcher(page);
        return found.find() ? found.group(1) : "";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
