package org.heard.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a file really is, and what is not kept.
class InspectionTest {
    private static final String FETCHED = """
            <Relationships><Relationship Id="r1" Type="http://schemas.example/attachedTemplate"
              Target="https://example.org/evil.dotm" TargetMode="External"/></Relationships>
            """;
    private static final String LINKED = """
            <Relationships><Relationship Id="r1" Type="http://schemas.example/relationships/hyperlink"
              Target="https://example.org/" TargetMode="External"/></Relationships>
            """;

    @Test
    void a_plain_pdf_is_kept_as_it_came() {
        var pdf = Files.pdf();
        assertThat(sound(pdf).kind()).isEqualTo(Kind.PDF);
        assertThat(sound(pdf).bytes()).isEqualTo(pdf);
    }

    @Test
    void a_pdf_that_runs_something_is_refused_wherever_it_hides_it() {
        assertRefused(
                Refusal.PDF_ACTIVE,
                Files.pdf(document ->
                        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"))));
        assertRefused(Refusal.PDF_ACTIVE, Files.pdf(document -> {
            var link = new PDAnnotationLink();
            link.setAction(new PDActionLaunch());
            try {
                document.getPage(0).getAnnotations().add(link);
                document.getPage(0).setAnnotations(java.util.List.of(link));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
        assertRefused(Refusal.PDF_ACTIVE, Files.pdf(document -> {
            var deep = new COSDictionary();
            deep.setItem("Inside", new PDActionJavaScript("1").getCOSObject());
            document.getDocumentCatalog().getCOSObject().setItem("Anything", deep);
        }));
    }

    @Test
    void a_pdf_with_files_in_it_is_refused() {
        assertRefused(Refusal.PDF_CARRIES_FILES, Files.pdf(document -> {
            var tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("a", new PDComplexFileSpecification()));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            document.getDocumentCatalog().setNames(names);
        }));
    }

    @Test
    void a_pdf_that_opens_at_a_page_is_kept() {
        var pdf = Files.pdf(document -> {
            var go = new COSDictionary();
            go.setName(COSName.S, "GoTo");
            document.getDocumentCatalog().getCOSObject().setItem(COSName.OPEN_ACTION, go);
        });
        assertThat(sound(pdf).kind()).isEqualTo(Kind.PDF);
    }

    @Test
    void a_pdf_with_a_password_or_none_inside_is_refused() {
        assertRefused(Refusal.PDF_LOCKED, Files.pdf(document -> {
            try {
                document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }));
        assertRefused(Refusal.PDF_UNREADABLE, "%PDF-1.7 and nothing more".getBytes(StandardCharsets.US_ASCII));
        var cut = Files.pdf();
        assertRefused(Refusal.PDF_UNREADABLE, Arrays.copyOf(cut, 40));
    }

    @Test
    void a_word_document_is_kept_unless_it_runs_or_fetches_something() {
        assertThat(sound(Files.word(Map.of())).kind()).isEqualTo(Kind.WORD);
        assertThat(sound(Files.word(Map.of("word/_rels/document.xml.rels", LINKED)))
                        .kind())
                .isEqualTo(Kind.WORD);
        assertRefused(Refusal.WORD_ACTIVE, Files.word(Map.of("word/vbaProject.bin", "x")));
        assertRefused(Refusal.WORD_ACTIVE, Files.word(Map.of("word/embeddings/oleObject1.bin", "x")));
        assertRefused(Refusal.WORD_FETCHES, Files.word(Map.of("word/_rels/settings.xml.rels", FETCHED)));
        assertRefused(Refusal.OTHER_KIND, zipOfSomethingElse());
    }

    @Test
    void a_word_document_that_swells_is_refused() {
        var zeros = "0".repeat(210 << 20);
        assertRefused(Refusal.WORD_UNREADABLE, Files.word(Map.of("word/media/image1.bmp", zeros)));
    }

    @Test
    void text_is_kept_in_one_writing() {
        assertThat(text("Zoë said “no”".getBytes(StandardCharsets.UTF_8))).isEqualTo("Zoë said “no”");
        assertThat(text("Zoë said “no”".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("Zoë said “no”");
        assertThat(text("\uFEFFZoë".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("Zoë");
        assertThat(sound("<html><script>".getBytes(StandardCharsets.US_ASCII)).kind())
                .isEqualTo(Kind.TEXT);
    }

    @Test
    void what_is_nothing_of_ours_is_refused_and_says_what_to_do() {
        assertRefused(Refusal.EMPTY, new byte[0]);
        assertRefused(Refusal.TOO_LARGE, new byte[Documents.MOST_BYTES + 1]);
        assertRefused(Refusal.OTHER_KIND, new byte[] {'M', 'Z', 0, 3});
        assertRefused(Refusal.OTHER_KIND, "GIF89a\0\1".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(Refusal.OLD_WORD, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertRefused(Refusal.IPHONE_PICTURE, "\0\0\0\30ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1));
        for (var refusal : Refusal.values()) {
            assertThat(refusal.words()).hasSizeBetween(20, 120);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "1,64,32,0,0",
        "2,64,32,63,0",
        "3,64,32,63,31",
        "4,64,32,0,31",
        "5,32,64,0,0",
        "6,32,64,31,0",
        "7,32,64,31,63",
        "8,32,64,0,63"
    })
    void a_photograph_stands_upright_and_does_not_tell_where_it_was_taken(
            int orientation, int width, int height, int blueX, int blueY) throws IOException {
        var kept = sound(Files.photograph(orientation));
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "GPS", "51.5007");
        var image = image(kept);
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        assertThat(new Color(image.getRGB(blueX, blueY)).getBlue()).isGreaterThan(200);
        assertThat(new Color(image.getRGB(width - 1 - blueX, height - 1 - blueY)).getRed())
                .isGreaterThan(200);
    }

    @Test
    void nothing_is_kept_that_hides_behind_a_picture_s_end() {
        var png = Files.picture("png", 10, 10);
        var longer = Arrays.copyOf(png, png.length + 6);
        System.arraycopy("secret".getBytes(StandardCharsets.US_ASCII), 0, longer, png.length, 6);
        var kept = sound(longer);
        assertThat(kept.kind()).isEqualTo(Kind.PNG);
        assertThat(new String(kept.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    }

    @Test
    void a_picture_wider_than_any_screen_is_made_smaller() throws IOException {
        var image = image(sound(Files.picture("png", 6_500, 20)));
        assertThat(image.getWidth()).isEqualTo(3_250);
    }

    @Test
    void a_picture_that_cannot_be_drawn_is_refused() {
        assertRefused(Refusal.PICTURE_UNREADABLE, Arrays.copyOf(Files.picture("jpeg", 64, 64), 200));
        var png = Files.picture("png", 64, 64);
        assertRefused(Refusal.PICTURE_UNREADABLE, Arrays.copyOf(png, png.length / 2));
        var vast = png.clone();
        System.arraycopy(new byte[] {0, 1, 0, 0, 0, 1, 0, 0}, 0, vast, 16, 8);
        assertThat(Inspection.of(vast)).isInstanceOf(Inspection.Refused.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report.pdf | report.pdf
            C:\\Users\\me\\Sam Example.PDF | Sam Example.pdf
            ../../etc/passwd | passwd.pdf
            invoice.exe | invoice.exe.pdf
            a<b>"c"?.pdf | a-b--c--.pdf
            evil\u202Efdp.exe | evilfdp.exe.pdf
            .pdf | pdf.pdf
            '' | No name.pdf
            """)
    void a_name_is_made_harmless(String given, String kept) {
        assertThat(FileName.harmless(given, Kind.PDF)).isEqualTo(kept);
    }

    private static Inspection.Sound sound(byte[] bytes) {
        assertThat(Inspection.of(bytes)).isInstanceOf(Inspection.Sound.class);
        return (Inspection.Sound) Inspection.of(bytes);
    }

    private static String text(byte[] bytes) {
        return new String(sound(bytes).bytes(), StandardCharsets.UTF_8);
    }

    private static BufferedImage image(Inspection.Sound kept) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(kept.bytes()));
    }

    private static byte[] zipOfSomethingElse() {
        return new String(Files.word(Map.of()), StandardCharsets.ISO_8859_1)
                .replace("word/document.xml", "other/document.xml".substring(0, 17))
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void assertRefused(Refusal why, byte[] bytes) {
        assertThat(Inspection.of(bytes)).isEqualTo(new Inspection.Refused(why));
    }
}
