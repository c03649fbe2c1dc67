package org.heard.space;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What a child on a slow line waits for: the first page with everything it names, as it goes over the line.
class FirstViewTest extends HeardTest {
    private static final int MOST = 50_000;

    @LocalServerPort
    private int port;

    private ChildStory ash;

    @BeforeEach
    void ash_who_is_ten() {
        ash = story.child("Ash Example").born("2016-03-02").enteredCare("2026-01-05", "C1", "U6");
    }

    @Test
    void the_first_view_is_small_fonts_included() throws Exception {
        var visitor = new Visitor(port).as(story.organisation(), ash.id());
        var home = visitor.get("/me").page();
        var named = new ArrayList<String>();
        named.addAll(home.select("link[rel=stylesheet], link[rel=icon]").eachAttr("href"));
        named.addAll(home.select("script[src], img[src]").eachAttr("src"));
        // The letters of English; those for other languages are fetched by a page that has any.
        named.add("/assets/fonts/atkinson-hyperlegible-next-latin.woff2");
        var bytes = weight("/me", visitor);
        for (var one : named) {
            bytes += weight(one, visitor);
        }
        assertThat(named).hasSizeGreaterThanOrEqualTo(4);
        assertThat(bytes).as("bytes of " + named).isLessThan(MOST);
    }

    private int weight(String path, Visitor visitor) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept-Encoding", "gzip")
                .header("Cookie", String.join("; ", visitor.cookies()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body().length;
    }
}
