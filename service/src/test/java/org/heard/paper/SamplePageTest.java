package org.heard.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.heard.HeardTest;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// The made-up letter as a browser gets it.
class SamplePageTest extends HeardTest {
    @Autowired
    private MockMvc mvc;

    @Test
    void the_pdf_comes_as_a_file_with_a_name_that_tells_nothing() throws Exception {
        var answer = ask("/components/letter/pdf");
        assertThat(answer.getContentType()).isEqualTo("application/pdf");
        assertThat(answer.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"letter.pdf\"");
        assertThat(Validated.broken(answer.getContentAsByteArray(), PDFAFlavour.PDFUA_1))
                .isEmpty();
    }

    @Test
    void every_passage_can_be_copied_and_the_page_stands_by_itself() throws Exception {
        var page = Jsoup.parse(ask("/components/letter").getContentAsString());
        assertThat(page.select("button[data-copy]"))
                .hasSize(5)
                .allSatisfy(button -> assertThat(
                                page.getElementById(button.attr("data-copy")).text())
                        .isNotBlank());
        assertThat(ask("/components/letter/page").getContentAsString()).startsWith("<!DOCTYPE html>");
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        return mvc.perform(get(path).with(signedInAs(story.iro("Ada Okafor"))))
                .andReturn()
                .getResponse();
    }
}
