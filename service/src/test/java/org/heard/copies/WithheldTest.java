package org.heard.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.heard.access.RelationKind;
import org.heard.access.Role;
import org.heard.children.Connection;
import org.heard.children.Relationship;
import org.heard.paper.Printed;
import org.heard.paper.Sheet;
import org.heard.paper.Validated;
import org.heard.records.Audiences;
import org.heard.records.Guest;
import org.heard.records.Met;
import org.heard.records.Paragraph;
import org.heard.records.Readers;
import org.heard.records.RecordPart;
import org.heard.records.RecordText;
import org.heard.records.Records;
import org.heard.records.ReviewRecord;
import org.heard.records.Signatures;
import org.heard.records.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Whatever is withheld from whom: a paragraph, and the line of a guest, reaches exactly those who may read it, and is
/// nowhere else, in no layer of any copy and in no line about it. Each carries a word that occurs nowhere else; who may
/// read it is thrown.
@ExtendWith(OutputCaptureExtension.class)
class WithheldTest extends AmirasCopies {
    private static final List<RecordPart> PARTS = List.of(
            RecordPart.HEALTH,
            RecordPart.FAMILY_TIME,
            RecordPart.CHILD_SAID,
            RecordPart.PARENTS_SAID,
            RecordPart.MONEY);
    private static final List<Extent> EXTENTS = List.of(Extent.values());
    private static final List<RecordPart> CHOICES =
            Stream.concat(PARTS.stream(), Stream.of(RecordPart.PEOPLE)).toList();
    private static final int PARAGRAPHS_A_PART = 3;
    private static final int GUESTS = 4;
    private static final String SAID = "Something was said about %s by somebody.";
    private static final Block NOBODYS = new Block(RecordPart.PEOPLE, Readers.EVERYONE);

    @Autowired
    private FilingCopies filing;

    @Autowired
    private Records records;

    @Autowired
    private Audiences audiences;

    @Autowired
    private Signatures signatures;

    @Autowired
    private JdbcClient rows;

    @Autowired
    private TransactionTemplate transaction;

    private final Map<String, Block> blocks = new HashMap<>();

    private record Block(RecordPart part, Readers readers) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void reaches_those_who_may_read_it_and_nobody_else(long seed, CapturedOutput said) throws IOException {
        var chance = new Random(seed);
        amira.knows(Connection.Facts.of("Ola Grandmother", Relationship.GRANDPARENT));
        var recipients = List.of(mother, father, amira.connection("Ola Grandmother"), amira.connection("Joan Oakley"));
        sign(chance, seed, recipients);
        for (var recipient : recipients) {
            var extent = EXTENTS.get(chance.nextInt(EXTENTS.size()));
            var parts =
                    extent == Extent.PART ? Set.of(CHOICES.get(chance.nextInt(CHOICES.size()))) : Set.<RecordPart>of();
            decideParts(recipient, extent, parts);
            if (extent == Extent.NOTHING || preview(recipient).text().isEmpty()) {
                continue;
            }
            holdsWhatItMay(text(recipient), recipient, extent, parts);
            assertThat(release(anna, recipient, preview(recipient).fingerprint(), true))
                    .isInstanceOf(Answer.Done.class);
            var paper = paper(recipient);
            holdsWhatItMay(paper.sheet().html(), recipient, extent, parts);
            inEveryLayer(paper.sheet(), layer -> holdsWhatItMay(layer, recipient, extent, parts));
            assertThat(blocks.keySet()).noneMatch(paper.reference()::contains);
        }
        assertThat(blocks.keySet()).noneMatch(said.getAll()::contains);
        assertThat(blocks.keySet()).noneMatch(lines()::contains);
    }

    @Test
    void the_filing_copy_holds_what_the_social_worker_may_read() throws IOException {
        var worker = story.person("Sam Example", Role.SOCIAL_WORKER);
        amira.has(RelationKind.SOCIAL_WORKER, worker, "2026-01-05");
        sign(new Random(4), 4, List.of(mother, worker.person().value()));
        for (var reader : List.of(anna, worker)) {
            var copy = here(() -> filing.take(reader, NOW, TODAY, amira.id(), review));
            inEveryLayer(
                    copy.sheet(), layer -> holdsWhatItMay(layer, worker.person().value(), Extent.ALL, Set.of()));
            assertThat(copy.reference()).startsWith("F-").doesNotContain("Amira");
            assertThat(copy.sheet().passages())
                    .as("only the beginning names the file, so that no heading is copied with it")
                    .filteredOn(passage -> passage.text().contains(copy.reference()))
                    .isNotEmpty()
                    .allMatch(passage -> copy.sheet().passages().indexOf(passage) <= 1);
        }
        var leftOut = blocks.values().stream()
                .filter(block -> !block.readers().include(worker.person().value()))
                .count();
        assertThat(here(() -> filing.get(anna, NOW, TODAY, amira.id(), review)).leftOut())
                .isEqualTo(leftOut)
                .isPositive();
        assertThat(here(() -> filing.get(worker, NOW, TODAY, amira.id(), review))
                        .leftOut())
                .isZero();
    }

    /// A letter is not copied from the record, but begins with what the record has for it, and whoever writes
    /// it has the record before them.
    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void a_letter_holds_what_the_child_may_read_and_cannot_hold_more(long seed, CapturedOutput said)
            throws IOException {
        var child = amira.id().value();
        sign(new Random(seed), seed, List.of(mother, child));
        var proposed = here(() -> letters.get(anna, TODAY, amira.id(), review)).parts();
        var kept = blocks.keySet().stream()
                .filter(word -> !blocks.getOrDefault(word, NOBODYS).readers().include(child))
                .toList();
        assertThat(kept).as("words kept from the child").hasSizeGreaterThan(3);
        assertThat(kept).noneMatch(proposed.toString()::contains);
        var readable = new ArrayList<String>();
        for (var entry : blocks.entrySet()) {
            if (entry.getValue().part() == RecordPart.PEOPLE) {
                continue;
            }
            var sentence = SAID.formatted(entry.getKey());
            var refused = write(letter(sentence, version()), true) instanceof Letters.Answer.NotInALetter;
            assertThat(refused).as("%s", entry).isEqualTo(kept.contains(entry.getKey()));
            if (!refused) {
                readable.add(sentence);
            }
        }
        assertThat(readable).as("what the child may read").hasSizeGreaterThan(3);
        assertThat(write(letter(String.join(" ", readable), version()), true)).isInstanceOf(Letters.Answer.Saved.class);
        decide(child, Extent.ALL, "", Way.IN_PERSON);
        assertThat(release(anna, child, preview(child).fingerprint(), true)).isInstanceOf(Answer.Done.class);
        inEveryLayer(paper(child).sheet(), layer -> {
            assertThat(kept).noneMatch(layer::contains);
            assertThat(readable).allMatch(layer::contains);
        });
        assertThat(blocks.keySet()).noneMatch(said.getAll()::contains);
        assertThat(blocks.keySet()).noneMatch(lines()::contains);
    }

    private int version() {
        return here(() -> letters.get(anna, TODAY, amira.id(), review)).version();
    }

    private static Letter letter(String goingWell, int version) {
        var parts = new EnumMap<LetterPart, String>(LetterPart.class);
        for (var part : List.of(LetterPart.YOU_TOLD_ME, LetterPart.AGREED, LetterPart.IF_UNHAPPY, LetterPart.SEE_YOU)) {
            parts.put(part, "Something.");
        }
        parts.put(LetterPart.GOING_WELL, goingWell);
        return new Letter(parts, version, true, "Anna Example");
    }

    private void sign(Random chance, long seed, List<UUID> people) {
        amira.writtenRecord(anna, written(chance, seed, people));
        var guests = new ArrayList<Guest>();
        var readers = new HashMap<String, Readers>();
        for (int i = 0; i < GUESTS; i++) {
            var word = "zqx" + seed + "guest" + i;
            var guest = new Guest("A " + word, "Friend", Guest.Came.IN_PERSON, null);
            guests.add(guest);
            readers.put(guest.key(), readers(chance, people));
            blocks.put(word, new Block(RecordPart.PEOPLE, readers.get(guest.key())));
        }
        here(() -> records.guests(anna, NOW, TODAY, amira.id(), review, get().peopleVersion(), guests));
        here(() -> audiences.say(
                anna, NOW, TODAY, amira.id(), review, get().audienceVersion(), new Audiences.Given(Map.of(), readers)));
        assertThat(here(() -> signatures.sign(anna, NOW, TODAY, amira.id(), review, RecordText.fingerprint(get()))))
                .isInstanceOf(Signatures.Signing.Done.class);
    }

    private ReviewRecord get() {
        return here(() -> records.get(anna, TODAY, amira.id(), review));
    }

    private Written[] written(Random chance, long seed, List<UUID> people) {
        var parts = new ArrayList<Written>();
        for (var part : PARTS) {
            var paragraphs = new ArrayList<Paragraph>();
            for (int i = 0; i < PARAGRAPHS_A_PART; i++) {
                var word = "zqx" + seed
                        + part.name().toLowerCase(java.util.Locale.ROOT).replace("_", "") + i;
                var readers = readers(chance, people);
                blocks.put(word, new Block(part, readers));
                paragraphs.add(new Paragraph(SAID.formatted(word), readers, ""));
            }
            var met = part.matter().isPresent() ? Met.MET : null;
            parts.add(new Written(part, met, null, "", paragraphs, 0, ""));
        }
        return parts.toArray(Written[]::new);
    }

    private static Readers readers(Random chance, List<UUID> people) {
        var some = people.stream().filter(person -> chance.nextBoolean()).toList();
        var who = some.isEmpty() ? List.of(people.getFirst()) : some;
        return switch (chance.nextInt(3)) {
            case 0 -> Readers.EVERYONE;
            case 1 -> Readers.allBut(who);
            default -> Readers.only(who);
        };
    }

    private void holdsWhatItMay(String text, UUID reader, Extent extent, Set<RecordPart> parts) {
        blocks.forEach((word, block) -> {
            var goesOut = extent == Extent.ALL || (extent == Extent.PART && parts.contains(block.part()));
            assertThat(text.contains(word))
                    .as("%s for %s, who gets %s %s", block, reader, extent, parts)
                    .isEqualTo(goesOut && block.readers().include(reader));
        });
    }

    /// The page, the words of the PDF, and all the PDF says of itself; the PDF keeps the standard too.
    private static void inEveryLayer(Sheet sheet, java.util.function.Consumer<String> whole) throws IOException {
        whole.accept(sheet.html());
        var pdf = ((Printed.Pdf) sheet.print()).bytes();
        try (var read = Loader.loadPDF(pdf)) {
            whole.accept(new PDFTextStripper().getText(read).replaceAll("\\s+", " "));
            var about = read.getDocumentInformation();
            assertThat(about.getTitle() + about.getSubject() + about.getKeywords())
                    .doesNotContain("zqx", "Amira");
            assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).doesNotContain("zqx");
        }
        assertThat(Validated.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    private void decideParts(UUID recipient, Extent extent, Set<RecordPart> parts) {
        var reason = extent.wantsReason() ? "A court said so" : "";
        assertThat(decided(recipient, extent, parts, reason, Way.POST)).isInstanceOf(Answer.Done.class);
    }

    /// Everything the chronicle, the audit and the outbox say in this organisation.
    private String lines() {
        return here(() -> transaction.execute(status -> rows.sql("""
                        select coalesce(string_agg(line, ' '), '') from (
                            select row_to_json(c)::text as line from chronicle_line c where organisation_id = :organisation
                            union all select row_to_json(a)::text from audit_entry a where organisation_id = :organisation
                            union all select row_to_json(m)::text from message m where organisation_id = :organisation) l
                        """)
                .param("organisation", story.organisation().value())
                .query(String.class)
                .single()));
    }
}
