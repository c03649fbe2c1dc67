package org.heard.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.Visitor.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/// What somebody is told when there is no page for them.
class ProblemPageTest extends HeardTest {
    @LocalServerPort
    private int port;

    private Visitor visitor;

    @BeforeEach
    void signIn() {
        var iro = story.iro("Ada Okafor");
        visitor = new Visitor(port);
        visitor.open(
                "/demo?organisation=" + story.organisation(),
                Map.of(
                        "organisation", story.organisation().toString(),
                        "person", iro.person().toString()));
    }

    @Test
    void what_is_not_there_and_what_is_not_yours_are_answered_alike() {
        var forbidden = visitor.get("/test/not-yours");
        var unknown = visitor.get("/test/not-there");
        assertThat(forbidden.status()).isEqualTo(404).isEqualTo(unknown.status());
        assertThat(withoutToken(forbidden)).isEqualTo(withoutToken(unknown));
        assertThat(names(forbidden)).isEqualTo(names(unknown));
        assertThat(forbidden.words()).contains("not yours to see");
    }

    @Test
    void an_identifier_that_is_none_is_not_found_either() {
        assertThat(visitor.get("/demo?organisation=nonsense").status()).isEqualTo(404);
    }

    @Test
    void a_fault_of_ours_shows_eight_characters_that_are_in_the_log() {
        var lines = new ListAppender<ILoggingEvent>();
        lines.start();
        var log = (Logger) LoggerFactory.getLogger("org.heard.signin.web.ProblemPage");
        log.addAppender(lines);
        try {
            var answer = visitor.get("/test/breaks");
            assertThat(answer.status()).isEqualTo(500);
            assertThat(answer.words()).contains("The fault is ours").doesNotContain("broken on purpose");
            var number = answer.page().select("main strong").text();
            assertThat(number).hasSize(8);
            assertThat(lines.list).hasSize(1);
            assertThat(lines.list.getFirst().getMDCPropertyMap()).containsEntry("request", number);
            assertThat(lines.list.getFirst().getThrowableProxy().getMessage()).isEqualTo("broken on purpose");
        } finally {
            log.detachAppender(lines);
        }
    }

    @Test
    void a_form_without_its_token_is_refused_in_words() {
        var answer = visitor.send(visitor.request("/test/upload").POST(BodyPublishers.noBody()));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.words()).contains("Nothing was saved");
    }

    @Test
    void what_is_too_large_is_refused_in_words() {
        var answer = upload(65 * 1024 * 1024);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.words()).contains("up to 64 MB");
        assertThat(upload(1024).page().text()).isEqualTo("read 1024");
    }

    @Test
    void an_address_that_takes_no_form_says_so() {
        visitor.get("/demo");
        var answer = visitor.post("/test/breaks", Map.of());
        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("GET");
        assertThat(answer.words()).contains("takes a form, or only shows a page");
    }

    @Test
    void a_form_with_a_piece_missing_is_refused_in_words() {
        var answer = visitor.open("/demo", Map.of("person", ""));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.words()).contains("incomplete");
    }

    @Test
    void an_address_made_to_confuse_is_refused_in_words() {
        var answer = visitor.get("/demo;jsessionid=1");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.words()).contains("could not read that");
    }

    private Answer upload(int bytes) {
        visitor.get("/demo?organisation=" + story.organisation());
        var body = "--edge\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + visitor.token()
                + "\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                + "x".repeat(bytes) + "\r\n--edge--\r\n";
        return visitor.send(visitor.request("/test/upload")
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofString(body)));
    }

    /// The token of the sign-out button is masked anew on every page.
    private static String withoutToken(Answer answer) {
        return answer.raw().body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
    }

    private static java.util.Set<String> names(Answer answer) {
        return answer.raw().headers().map().keySet();
    }
}
