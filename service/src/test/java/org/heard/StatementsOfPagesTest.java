package org.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heard.signin.SignedInAs.signedInAs;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.law.FactKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.MockMvc;

/// How many statements the pages people live in ask of the database: few, and no more for many children, or for much
/// that is known of one, than for few and little. A page that asks once a row is slow where it matters most.
class StatementsOfPagesTest extends HeardTest {
    @Autowired
    private MockMvc mvc;

    private Actor manager;
    private Actor iro;

    @BeforeEach
    void somebody_who_works_here() {
        manager = story.manager("Mary Example");
        iro = story.iro("Anna Example");
        story.holds(FactKind.REVIEWS, "2025-01-01");
    }

    @Test
    void the_iro_s_home_asks_fourteen_however_many_children_they_have() throws Exception {
        children(1);
        var few = statements("/work", iro);
        children(20);
        assertThat(statements("/work", iro)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(14);
    }

    @Test
    void the_manager_s_page_asks_eight_however_large_the_service_is() throws Exception {
        children(1);
        var few = statements("/service", manager);
        children(20);
        story.iro("Ben Example");
        assertThat(statements("/service", manager)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(8);
        assertThat(statements("/service/children", manager)).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void a_child_s_page_and_clock_ask_no_more_the_more_there_is_to_tell() throws Exception {
        var child = children(1);
        tell(child, 2);
        var page = statements("/children/" + child.id(), iro);
        var clock = statements("/children/" + child.id() + "/clock", iro);
        tell(child, 5);
        assertThat(statements("/children/" + child.id(), iro))
                .hasSameSizeAs(page)
                .hasSizeLessThanOrEqualTo(41);
        assertThat(statements("/children/" + child.id() + "/clock", iro))
                .hasSameSizeAs(clock)
                .hasSizeLessThanOrEqualTo(21);
    }

    @Test
    void what_children_sent_asks_twelve_however_much_there_is() throws Exception {
        var child = children(1);
        story.told(child, "A cat");
        var few = statements("/tellings?show=ALL", iro);
        for (var i = 0; i < 20; i++) {
            story.told(child, "A dog");
        }
        assertThat(statements("/tellings?show=ALL", iro)).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(12);
    }

    private ChildStory children(int many) {
        ChildStory last = null;
        for (int i = 0; i < many; i++) {
            last = story.child("Child " + i)
                    .born("2014-03-02")
                    .enteredCare("2025-03-03", "C2", "U6")
                    .has(RelationKind.IRO, iro, "2025-03-03");
        }
        return java.util.Objects.requireNonNull(last);
    }

    private void tell(ChildStory child, int day) {
        child.reviewedOn("2026-0" + day + "-02", "PN1", iro)
                .visitedOn("2026-0" + day + "-03", "Sam Example")
                .toldIro(iro, "2026-0" + day + "-04", "I like it here")
                .wished("2026-0" + day + "-05", "I want to see my cat")
                .decided("2026-0" + day + "-06", "Bring the cat", "Sam Example", "2026-06-30");
    }

    private List<String> statements(String page, Actor actor) throws Exception {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        heard.start();
        logger.setLevel(Level.DEBUG);
        logger.setAdditive(false);
        logger.addAppender(heard);
        try {
            mvc.perform(get(page).with(signedInAs(actor))).andExpect(status().isOk());
        } finally {
            logger.detachAppender(heard);
            logger.setAdditive(true);
            logger.setLevel(null);
        }
        var statements = heard.list.stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(said -> said.startsWith("Executing prepared SQL statement"))
                .toList();
        assertThat(statements).isNotEmpty();
        return statements;
    }
}
