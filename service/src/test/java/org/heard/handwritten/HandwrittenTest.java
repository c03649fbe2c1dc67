package org.heard.handwritten;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.ChildStory;
import org.heard.Drawn;
import org.heard.HeardTest;
import org.heard.Visitor;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.cards.QrReading;
import org.heard.children.CommunicationProfile;
import org.heard.children.CommunicationProfile.Way;
import org.heard.children.CommunicationProfiles;
import org.heard.documents.Given;
import org.heard.handwritten.Handwritten.Filing;
import org.heard.paper.Printed;
import org.heard.paper.Validated;
import org.heard.plain.AgeBand;
import org.heard.plain.Language;
import org.heard.plain.Phrases;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// What a child says on paper reaches the right record, unread until their IRO has read it.
class HandwrittenTest extends HeardTest {
    private static final Given SCAN = new Given("Amira’s letter.png", Drawn.PNG);

    @LocalServerPort
    private int port;

    @Autowired
    private Handwritten handwritten;

    @Autowired
    private PaperReading reading;

    @Autowired
    private CommunicationProfiles profiles;

    private Actor anna;
    private Actor sam;
    private Actor office;
    private ChildStory amira;

    @BeforeEach
    void a_child_and_those_around_her() {
        anna = story.iro("Anna Example");
        sam = story.person("Sam Example", Role.SOCIAL_WORKER);
        office = story.person("Olu Example", Role.BUSINESS_SUPPORT);
        amira = story.child("Amira Khan")
                .born("2016-03-02")
                .enteredCare("2026-01-05", "C1", "U6")
                .has(RelationKind.IRO, anna, "2026-01-06")
                .has(RelationKind.SOCIAL_WORKER, sam, "2026-01-06")
                .has(RelationKind.BUSINESS_SUPPORT, office, "2026-01-06")
                .plannedFor("2026-07-01");
    }

    @Test
    void the_code_leads_a_scan_to_the_right_child_and_review() {
        var form = printed();
        assertThat(form.review()).isPresent();
        var filed = (Filing.Filed) file(office, form.printedCode().toLowerCase(Locale.UK));
        assertThat(filed.arrived().child()).isEqualTo(amira.id());
        assertThat(filed.arrived().review()).isEqualTo(form.review());
        assertThat(filed.arrived().isRaised()).isTrue();
    }

    @Test
    void neither_whoever_filed_it_nor_the_social_worker_opens_it_for_they_may_be_whom_the_child_writes_about() {
        var arrived = ((Filing.Filed) file(office, printed().code())).arrived();
        for (var other : List.of(office, sam)) {
            assertThatThrownBy(() -> here(() -> reading.open(other, NOW, TODAY, arrived.id())))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> here(() -> reading.read(other, NOW, TODAY, arrived.id())))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(here(() -> reading.open(anna, NOW, TODAY, arrived.id()))).isNotNull();
    }

    @Test
    void a_code_opens_nothing_to_who_has_no_part_in_the_child_s_life() {
        var stranger = story.person("Pat Example", Role.SOCIAL_WORKER);
        var code = printed().code();
        assertThat(here(() -> handwritten.find(stranger, TODAY, code))).isEmpty();
        assertThat(file(anna, "AAAA-AAAA")).isInstanceOf(Filing.NoSuchCode.class);
        var kit = story.child("Kit Example").has(RelationKind.IRO, anna, "2026-01-06");
        assertThat(here(() -> handwritten.file(anna, NOW, TODAY, kit.id(), code, Box.empty(), SCAN)))
                .as("another child’s form")
                .isInstanceOf(Filing.NoSuchCode.class);
    }

    @Test
    void what_is_no_form_of_ours_is_filed_to_a_child_who_is_chosen() {
        var filing = here(() -> handwritten.file(sam, NOW, TODAY, amira.id(), "", Box.empty(), SCAN));
        assertThat(((Filing.Filed) filing).arrived().review()).isPresent();
    }

    @Test
    void what_is_no_scan_is_refused_beside_its_field_and_nothing_is_kept() {
        var visitor = new Visitor(port).as(story.organisation(), anna);
        var at = "/children/" + amira.id() + "/paper";
        visitor.get(at);
        var text = new Visitor.Upload("scan", "note.txt", "I typed this");
        assertThat(visitor.upload(at, Map.of("box", "nobody"), List.of(text)).words())
                .contains("Choose a picture (JPEG or PNG) or a PDF");
        assertThat(visitor.get(at).words()).contains("Nothing yet.");
    }

    @Test
    void the_form_names_nobody_and_its_square_says_what_its_code_does() {
        var form = printed();
        var html = PaperSheet.of(form, Phrases.of(form.band(), form.language()), "https://heard.example")
                .html();
        assertThat(html).doesNotContain("Amira", "Khan", "care", "council");
        var square = QrReading.of(Objects.requireNonNull(Jsoup.parse(html).selectFirst("svg")));
        assertThat(square).isEqualTo("https://heard.example/work/paper?code=" + form.code());
        assertThat(html).contains(form.printedCode(), "envelope that seals", "0800 1111");
    }

    @ParameterizedTest
    @EnumSource
    void every_age_s_form_is_a_pdf_a_screen_reader_can_read(AgeBand band) {
        var form = here(() -> handwritten.print(anna, NOW, TODAY, amira.id(), band, Language.ENGLISH));
        var pdf = (Printed.Pdf) PaperSheet.of(form, Phrases.of(form.band(), form.language()), "https://heard.example")
                .print();
        assertThat(Validated.broken(pdf.bytes(), PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(new String(pdf.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Amira");
    }

    @Test
    void somebody_of_sixteen_is_not_spoken_to_as_a_child() {
        var sheets = Stream.of(AgeBand.TWELVE_TO_SEVENTEEN, AgeBand.SIXTEEN_AND_OVER)
                .map(band -> here(() -> handwritten.print(anna, NOW, TODAY, amira.id(), band, Language.ENGLISH)))
                .map(form -> PaperSheet.of(form, Phrases.of(form.band(), form.language()), "https://heard.example")
                        .html())
                .toList();
        assertThat(sheets.getLast()).contains("What were you promised?").doesNotContain("What is going well?<");
        assertThat(sheets.getFirst()).doesNotContain("What were you promised?");
    }

    @Test
    void a_child_whose_language_is_arabic_is_handed_a_form_in_arabic() {
        here(() -> profiles.keep(
                anna,
                NOW,
                TODAY,
                new CommunicationProfile(amira.id(), Set.of(Way.SPEECH), "Arabic", "", "", "", "", 0)));
        var visitor = new Visitor(port).as(story.organisation(), sam);
        var at = "/children/" + amira.id() + "/paper";
        var ready = visitor.follow(visitor.press(visitor.get(at), "Make a form", Map.of()));
        assertThat(ready.words()).contains("The form is ready.").doesNotContain("save it as a PDF");
        var sheet = visitor.get(ready.page().select("a:contains(Open it)").attr("href"))
                .page();
        assertThat(sheet.select("html").attr("lang")).isEqualTo("ar");
        assertThat(sheet.select("main > div").attr("dir")).isEqualTo("rtl");
        assertThat(sheet.wholeText())
                .contains("هل هناك من يجب ألّا يرى هذا؟", "\u20660800\u00a01111\u2069")
                .doesNotContain("What is good?");
    }

    private PaperForm printed() {
        return here(() -> handwritten.print(sam, NOW, TODAY, amira.id(), AgeBand.EIGHT_TO_ELEVEN, Language.ENGLISH));
    }

    private Filing file(Actor actor, String code) {
        return here(() -> handwritten.file(actor, NOW, TODAY, amira.id(), code, Box.empty(), SCAN));
    }
}
