package org.heard.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.heard.ChildStory;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.RelationKind;
import org.heard.care.Alone;
import org.heard.care.CareAct;
import org.heard.children.Identity;
import org.heard.children.IdentityKeeping;
import org.heard.ids.ChildId;
import org.heard.law.FactKind;
import org.heard.voice.Contact;
import org.heard.voice.Contacts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The list of children for an inspection, as a manager takes it: each cell against what the story told.
class InspectionListTest extends HeardTest {
    private static final String EXACT = "/service/inspection.csv?form=exact";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityKeeping identity;

    @Autowired
    private Contacts contacts;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private Actor anna;
    private ChildStory amira;
    private ChildId zee;
    private Visitor nora;

    @BeforeEach
    void one_child_whose_record_is_full_and_one_of_whom_little_is_known() {
        story.holds(FactKind.REVIEWS, "2025-01-01");
        anna = story.iro("=Anna \"Example\"");
        amira = story.child("Amira Example")
                .numbered("101")
                .born("2014-06-16")
                .who(known -> new Identity(
                        known.name(),
                        known.knownAs(),
                        known.pronouns(),
                        "F",
                        "MOTH",
                        Objects.requireNonNull(known.number())))
                .enteredCare("2025-10-06", "C1", "U6")
                .statusChanged("2026-02-02", "C2")
                .moved("2026-03-03", "K2")
                .has(RelationKind.IRO, anna, "2025-10-08")
                .reviewedOn("2025-10-31", "PN1", anna)
                .reviewedOn("2026-02-03", "PN2", anna)
                .plannedFor("2026-07-20")
                .toldIro(anna, "2026-05-05", "I want to see my sister")
                .visitedOn("2026-05-20", "Sam Example")
                .did(CareAct.Kind.FIRST_HEALTH_ASSESSMENT, "2025-10-30");
        zee = story.child("Zara Example").enteredCare("2026-06-08", "V2", "U6").id();
        nora = new Visitor(port).as(story.organisation(), story.manager("Nora Example"));
    }

    @Test
    void a_full_record_fills_its_row_with_the_dates_of_the_child_s_page() {
        assertThat(row("101").getFieldsAsMap())
                .containsEntry("AGE", "11")
                .containsEntry("BORN", "2014-06-16")
                .containsEntry("SEX", "F")
                .containsEntry("ETHNICITY", "MOTH")
                .containsEntry("CARE_BEGAN", "2025-10-06")
                .containsEntry("NEED", "N1")
                .containsEntry("LEGAL_STATUS", "C2")
                .containsEntry("LEGAL_STATUS_WORDS", "Care order")
                .containsEntry("LEGAL_STATUS_SINCE", "2026-02-02")
                .containsEntry("PLACEMENT", "K2")
                .containsEntry("PLACEMENT_SINCE", "2026-03-03")
                .containsEntry("PLACEMENTS_IN_12_MONTHS", "2")
                .containsEntry("IRO", "=Anna \"Example\"")
                .containsEntry("LAST_REVIEW", "2026-02-03")
                .containsEntry("LAST_REVIEW_DUE", "2026-01-31")
                .containsEntry("LAST_REVIEW_IN_TIME", "N")
                .containsEntry("LAST_REVIEW_DAYS_LATE", "3")
                .containsEntry("TOOK_PART", "PN2")
                .containsEntry("SPOKE_ALONE", "Yes")
                .containsEntry("NEXT_REVIEW_DUE", "2026-08-03")
                .containsEntry("NEXT_REVIEW_STANDS", "due in 49 days")
                .containsEntry("NEXT_REVIEW_PLANNED", "2026-07-20")
                .containsEntry("LAST_IRO_MET", "2026-05-05")
                .containsEntry("LAST_IRO_CONTACT", "2026-05-05")
                .containsEntry("LAST_IRO_CONTACT_HOW", "Visit")
                .containsEntry("LAST_SOCIAL_WORK_VISIT", "2026-05-20")
                .containsEntry("LAST_HEALTH_ASSESSMENT", "2025-10-30")
                .containsEntry("NOT_HELD", "PLACEMENT_PROVIDER SOCIAL_WORKER");
        assertThat(nora.get("/children/" + amira.id() + "/clock").words()).contains("3 August 2026");
    }

    @Test
    void a_blank_is_none_or_not_held_and_the_row_says_which() {
        var row = row("");
        assertThat(row.getField("LAST_REVIEW")).isEmpty();
        assertThat(row.getField("NEXT_REVIEW_DUE")).isEqualTo("2026-07-06");
        assertThat(row.getField("NOT_HELD").split(" "))
                .contains(
                        "CHILD",
                        "BORN",
                        "AGE",
                        "ETHNICITY",
                        "SOCIAL_WORKER",
                        "LAST_IRO_CONTACT",
                        "LAST_HEALTH_ASSESSMENT")
                .doesNotContain("IRO", "LAST_REVIEW", "TOOK_PART", "NEXT_REVIEW_PLANNED", "CARE_BEGAN");
        var said = nora.get("/service/inspection").page().expectFirst("tr:contains(LAST_HEALTH_ASSESSMENT)");
        assertThat(said.text()).contains("1 of 2");
    }

    @Test
    void a_phone_call_is_a_contact_and_no_meeting_and_one_taken_back_is_neither() {
        var call = called("2026-06-01");
        assertThat(row("101").getField("LAST_IRO_CONTACT")).isEqualTo("2026-06-01");
        assertThat(row("101").getField("LAST_IRO_CONTACT_HOW")).isEqualTo("Phone call");
        assertThat(row("101").getField("LAST_IRO_MET")).isEqualTo("2026-05-05");
        here(() -> contacts.withdraw(anna, NOW, TODAY, amira.id(), call, "Another child's"));
        assertThat(row("101").getField("LAST_IRO_CONTACT")).isEqualTo("2026-05-05");
    }

    @Test
    void a_review_that_is_late_keeps_the_day_it_was_due() {
        story.child("Bo Example").numbered("102").enteredCare("2026-01-05", "C1", "U6");
        var row = row("102");
        assertThat(row.getField("NEXT_REVIEW_DUE")).isEqualTo("2026-02-02");
        assertThat(row.getField("NEXT_REVIEW_STANDS")).isEqualTo("overdue by 133 days");
    }

    @Test
    void a_return_that_is_not_complete_leaves_the_next_review_to_be_told() {
        var other = anotherStory();
        other.child("Bo Example").numbered("7").enteredCare("2024-01-05", "C1", "U6");
        var manager = new Visitor(port).as(other.organisation(), other.manager("Mia Example"));
        var row = records(manager.get(EXACT).raw().body()).getFirst();
        assertThat(row.getField("NEXT_REVIEW_STANDS")).startsWith("cannot tell");
        assertThat(row.getField("NOT_HELD").split(" ")).contains("LAST_REVIEW", "TOOK_PART");
    }

    @Test
    void the_list_has_the_children_now_looked_after_and_no_name_or_word_of_theirs() {
        story.child("Lee Example")
                .numbered("103")
                .enteredCare("2025-01-06", "C1", "U6")
                .leftCare("2026-05-01", "E4A");
        var adopted = story.child("Robin Example")
                .numbered("104")
                .enteredCare("2025-01-05", "E1", "A5")
                .leftCare("2026-05-01", "E11");
        here(() -> identity.seal(story.teller(), NOW, TODAY, adopted.id(), "Adoption order of 1 May 2026"));
        var text = nora.get(EXACT).raw().body();
        assertThat(records(text)).hasSize(2);
        assertThat(text)
                .doesNotContain("Amira")
                .doesNotContain("sister")
                .doesNotContain("103")
                .doesNotContain("104");
        assertThat(nora.get("/service").page().expectFirst(".tile__figure").text())
                .isEqualTo("2");
        assertThat(nora.get("/service/inspection").words()).contains("2 children are looked after on 15 June 2026");
    }

    @Test
    void a_spreadsheet_begins_with_the_columns_of_annex_a_in_its_order_and_with_its_days() {
        var body = nora.get("/service/inspection.csv").raw().body().substring(1);
        var amira = records(body).stream()
                .filter(row -> row.getField("Child Unique ID").equals("101"))
                .findFirst()
                .orElseThrow();
        assertThat(amira.getHeader())
                .startsWith(
                        "Child Unique ID",
                        "Gender",
                        "Ethnicity",
                        "Date of Birth",
                        "Age of Child (Years)",
                        "Date Started to be Looked After",
                        "Child's Category of Need",
                        "Is this a second or subsequent period of being a Looked After Child within the last 12 months (Y/N)",
                        "Start date of current legal status",
                        "Child's Legal Status",
                        "Date of Latest Statutory Review",
                        "Date of Last Social Work Visit",
                        "Date of Last IRO Visit / Contact to the Child",
                        "Date of Last Health Assessment",
                        "Number of Placements in the Last 12 months",
                        "Start Date of Most Recent Placement",
                        "Placement Type",
                        "Placement Provider",
                        "Allocated Worker");
        assertThat(amira.getFieldsAsMap())
                .containsEntry("Date of Birth", "16/06/2014")
                .containsEntry("Start date of current legal status", "02/02/2026")
                .containsEntry("Date of Latest Statutory Review", "03/02/2026")
                .containsEntry("Not held", "Placement Provider; Allocated Worker");
    }

    @Test
    void a_second_period_is_one_after_another_that_ended_in_the_twelve_months_before() {
        story.child("Twice Example")
                .numbered("102")
                .enteredCare("2025-03-03", "V2", "U6")
                .leftCare("2025-06-16", "E4A")
                .enteredCare("2026-03-02", "V2", "U6");
        story.child("Long Ago Example")
                .numbered("103")
                .enteredCare("2025-03-03", "V2", "U6")
                .leftCare("2025-06-15", "E4A")
                .enteredCare("2026-03-02", "V2", "U6");
        assertThat(row("101").getField("SECOND_PERIOD")).isEqualTo("N");
        assertThat(row("102").getField("SECOND_PERIOD")).isEqualTo("Y");
        assertThat(row("103").getField("SECOND_PERIOD")).isEqualTo("N");
    }

    @Test
    void nothing_in_the_file_for_a_spreadsheet_runs_as_a_formula() {
        var answer = nora.get("/service/inspection.csv");
        assertThat(answer.header("Content-Disposition")).contains("list-2026-06-15.csv");
        assertThat(answer.header("Content-Type")).startsWith("text/csv");
        assertThat(answer.raw().body()).contains("\"'=Anna \"\"Example\"\"\"");
        assertThat(records(answer.raw().body().substring(1))).hasSize(2);
    }

    @Test
    void taking_it_is_in_the_audit_of_every_child_on_it_and_looking_it_over_in_nobody_s() {
        nora.get("/service/inspection");
        assertThat(taken(amira.id())).isZero();
        nora.get(EXACT);
        assertThat(taken(amira.id())).isEqualTo(1);
        assertThat(taken(zee)).isEqualTo(1);
    }

    private UUID called(String on) {
        var call = new Contacts.NewContact(
                amira.id(), LocalDate.parse(on), Contact.How.CALL, anna.person(), anna.name(), Alone.YES, null);
        return ((Contacts.Answer.Recorded) here(() -> contacts.record(anna, NOW, TODAY, call))).contact();
    }

    private NamedCsvRecord row(String number) {
        return records(nora.get(EXACT).raw().body()).stream()
                .filter(row -> row.getField("CHILD").equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> records(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    private int taken(ChildId child) {
        return Objects.requireNonNull(here(() -> transaction.execute(status -> rows.sql("""
                        select count(*) from audit_entry where organisation_id = :organisation
                          and act = 'took out' and subject = pseudonym_of(:child)
                        """)
                .param("organisation", story.organisation().value())
                .param("child", child.value())
                .query(Integer.class)
                .single())));
    }
}
