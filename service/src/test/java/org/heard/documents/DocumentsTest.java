package org.heard.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heard.signin.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.heard.HeardTest;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.database.Tenancy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/// Files given, kept, sent out and withdrawn.
class DocumentsTest extends HeardTest {
    @Autowired
    private Documents documents;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor iro;

    @BeforeEach
    void arrive() {
        iro = story.iro("Ada Okafor");
    }

    @Test
    void a_file_comes_back_as_it_was_given_and_its_download_tells_nothing() throws Exception {
        var pdf = Files.pdf();
        var kept = keep("Sam Example, strategy meeting.pdf", pdf);
        assertThat(kept.name()).isEqualTo("Sam Example, strategy meeting.pdf");
        var answer = ask("/test/files/" + kept.id());
        assertThat(answer.getContentAsByteArray()).isEqualTo(pdf);
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Length")).isEqualTo(pdf.length + "");
        assertThat(answer.getHeader("Content-Disposition"))
                .matches("attachment; filename=\"document-[0-9a-f]{8}\\.pdf\"");
        assertThat(answer.getHeaders("Content-Security-Policy"))
                .containsExactly(
                        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders("Cache-Control")).containsExactly("no-store");
        var told = answer.getHeaderNames().stream()
                .flatMap(name -> answer.getHeaders(name).stream())
                .toList();
        assertThat(told).noneMatch(value -> value.contains("Sam"));
    }

    @Test
    void a_large_file_comes_back_whole_piece_by_piece() throws Exception {
        var random = new Random(7);
        var text = random.ints(3_000_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        var bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        var kept = keep("long.txt", bytes);
        assertThat(ask("/test/files/" + kept.id()).getContentAsByteArray()).isEqualTo(bytes);
        assertThat(here(() -> documents.findBytes(kept.id()))).hasValue(bytes);
        assertThat(kept.sizeInWords()).isEqualTo("3.0 MB");
    }

    @Test
    void a_picture_may_be_shown_in_the_page() throws Exception {
        var kept = keep("drawing.png", Files.picture("png", 8, 8));
        var answer = ask("/test/pictures/" + kept.id());
        assertThat(answer.getHeader("Content-Disposition")).startsWith("inline; ");
        assertThat(answer.getContentType()).isEqualTo("image/png");
    }

    @Test
    void a_file_too_large_is_refused_in_words_and_nothing_is_kept() {
        var given = Given.from(new MockMultipartFile("file", "big.txt", "text/plain", new byte[12 << 20]));
        assertThat(given.bytes()).hasSize(Documents.MOST_BYTES + 1);
        assertThat(here(() -> documents.keep(iro, NOW, given)))
                .isEqualTo(new Documents.Answer.Refused(Refusal.TOO_LARGE));
        assertThat(Refusal.TOO_LARGE.words()).contains("10 MB");
        assertThat(count("document")).isZero();
    }

    @Test
    void withdrawn_it_is_kept_and_shown_to_nobody() throws Exception {
        var kept = keep("wrong child.txt", "not this child’s".getBytes(StandardCharsets.UTF_8));
        assertThat(here(() -> documents.withdraw(iro, NOW, kept.id(), "another child’s")))
                .isTrue();
        assertThat(here(() -> documents.withdraw(iro, NOW, kept.id(), "again"))).isFalse();
        assertThat(ask("/test/files/" + kept.id()).getStatus()).isEqualTo(404);
        assertThat(here(() -> documents.findBytes(kept.id()))).isEmpty();
        assertThat(here(() -> documents.get(kept.id()).withdrawn()))
                .hasValue(new Document.Withdrawn(NOW, "another child’s"));
        assertThat(count("document_content")).isEqualTo(1);
    }

    @Test
    void another_organisation_has_no_such_file() {
        var kept = keep("a.txt", new byte[] {'a'});
        assertThatThrownBy(() -> Tenancy.within(anotherStory().organisation(), () -> documents.get(kept.id())))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void bytes_cannot_be_changed_and_a_change_behind_our_back_is_noticed() {
        var kept = keep("a.txt", new byte[] {'a'});
        assertThat(kept.sha256()).isEqualTo("ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb");
        assertThatThrownBy(() -> run("update document_content set content = 'x'::bytea"))
                .rootCause()
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() -> run("delete from document")).rootCause().hasMessageContaining("permission denied");
        assertThat(HexFormat.of().parseHex(kept.sha256())).hasSize(32);
    }

    @Test
    void who_opened_a_file_stands_in_the_audit_without_its_name() throws Exception {
        var kept = keep("Sam Example.txt", new byte[] {'a'});
        ask("/test/files/" + kept.id());
        var acts = here(() -> transaction.execute(status -> rows.sql(
                        "select act || ' ' || array_to_string(fields, ',') from audit_entry order by entry_id")
                .query(String.class)
                .list()));
        assertThat(acts).endsWith("kept a file TEXT", "opened a file file");
        assertThat(List.copyOf(acts)).noneMatch(act -> act.contains("Sam"));
    }

    private Document keep(String name, byte[] bytes) {
        return ((Documents.Answer.Kept) here(() -> documents.keep(iro, NOW, new Given(name, bytes)))).document();
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(path).with(signedInAs(iro))).andReturn().getResponse();
    }

    private int count(String table) {
        return here(() -> transaction.execute(status ->
                rows.sql("select count(*) from " + table).query(Integer.class).single()));
    }

    private void run(String sql) {
        here(() -> transaction.execute(status -> rows.sql(sql).update()));
    }
}
