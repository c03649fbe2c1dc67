package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Where a rule comes from, in words and as an address of the published text.
class CitationTest {
    private static final String ACT = "https://www.legislation.gov.uk/ukpga/1989/41";

    @Test
    void a_regulation_is_linked_without_its_paragraph() {
        var citation = Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "28(3A)");
        assertThat(citation.words()).isEqualTo("SI 2010/959, regulation 28(3A)");
        assertThat(citation.url()).hasToString("https://www.legislation.gov.uk/uksi/2010/959/regulation/28");
        assertThat(Citation.regulation(Instrument.CARE_PLANNING_REGULATIONS, "9")
                        .url())
                .hasToString("https://www.legislation.gov.uk/uksi/2010/959/regulation/9");
    }

    @Test
    void a_section_and_a_schedule_of_an_act() {
        var section = Citation.section(Instrument.CHILDREN_ACT_1989, "25A(1)");
        assertThat(section.provision()).isEqualTo("section 25A(1)");
        assertThat(section.url()).hasToString(ACT + "/section/25A");
        var paragraph = Citation.schedule(Instrument.CHILDREN_ACT_1989, "2", "19B");
        assertThat(paragraph.provision()).isEqualTo("Schedule 2, paragraph 19B");
        assertThat(paragraph.url()).hasToString(ACT + "/schedule/2");
        assertThat(Citation.schedule(Instrument.CHILDREN_ACT_1989, "2", "").provision())
                .isEqualTo("Schedule 2");
    }

    @Test
    void guidance_is_cited_in_words_and_has_no_address() {
        var citation = Citation.part(Instrument.IRO_HANDBOOK, "chapter 2");
        assertThat(citation.words()).isEqualTo("IRO Handbook, chapter 2");
        assertThat(citation.url()).isNull();
    }
}
