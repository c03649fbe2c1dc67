package org.heard.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Sets a sheet as a tagged PDF. It reaches no network and no file: what is not in the sheet itself is not there.
final class Press {
    /// A report of 200 pages takes a good part of the memory the service has: no more than two are set at once.
    private static final Semaphore TURNS = new Semaphore(2, true);

    private static final byte[] SRGB =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private static final Set<FSFontUseCase> USES = EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG);

    static {
        // The renderer's log quotes what is written.
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    static byte[] print(Document xhtml, Set<Typeface> faces) {
        TURNS.acquireUninterruptibly();
        try {
            return set(xhtml, faces);
        } finally {
            TURNS.release();
        }
    }

    private static byte[] set(Document xhtml, Set<Typeface> faces) {
        var bytes = new ByteArrayOutputStream();
        try (var drawings = new BatikSVGDrawer(
                BatikSVGDrawer.SvgScriptMode.SECURE, BatikSVGDrawer.SvgExternalResourceMode.SECURE)) {
            var builder = new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(SRGB)
                    .withProducer("Heard")
                    .useSVGDrawer(drawings)
                    .useHttpStreamImplementation(Press::nothing)
                    .useProtocolsStreamImplementation(Press::nothing, "file", "jar", "ftp")
                    .useExternalResourceAccessControl(
                            Press::isInTheSheet, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            Press::isInTheSheet, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
            for (var face : faces) {
                add(builder, face.family(), face.regular(), 400);
                add(builder, face.family(), face.bold(), 700);
            }
            builder.withW3cDocument(forPress(xhtml), null).toStream(bytes).run();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static void add(PdfRendererBuilder builder, String family, String file, int weight) {
        builder.useFont(() -> Stationery.open(file), family, weight, FontStyle.NORMAL, true, USES);
    }

    /// What stands at the top of every page, as the press takes it: said once to all pages, and no part of the text.
    private static void running(Document xhtml) {
        var paragraphs = xhtml.getElementsByTagName("p");
        for (var i = paragraphs.getLength() - 1; i >= 0; i--) {
            var paragraph = (Element) paragraphs.item(i);
            if (!paragraph.getAttribute("class").equals("running")) {
                continue;
            }
            var words =
                    paragraph.getTextContent().strip().replaceAll("\\s+", " ").replaceAll("([\\\\\"])", "\\\\$1");
            var style = xhtml.createElementNS(xhtml.getDocumentElement().getNamespaceURI(), "style");
            style.setTextContent("""
                    @page { @top-left { content: "%s"; font-size: 10pt; color: #271d3d;
                        font-family: "Atkinson Hyperlegible Next", "Noto Sans", "Noto Sans Ethiopic" } }
                    """.formatted(words));
            xhtml.getElementsByTagName("head").item(0).appendChild(style);
            ((Element) paragraph.getParentNode()).removeAttribute("class");
            paragraph.getParentNode().removeChild(paragraph);
        }
    }

    /// Without what only a browser needs: notes that would end up among the properties of the PDF, and directions
    /// that the press takes for others; with what a drawing shows where the press looks for it, and a table's
    /// caption before it, because the press tags it behind.
    private static Document forPress(Document xhtml) {
        running(xhtml);
        var notes = xhtml.getElementsByTagName("meta");
        for (var i = notes.getLength() - 1; i >= 0; i--) {
            var note = (Element) notes.item(i);
            if (!note.getAttribute("name").equals("subject")) {
                note.getParentNode().removeChild(note);
            }
        }
        var all = xhtml.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            var element = (Element) all.item(i);
            element.removeAttribute("dir");
            if (element.getTagName().equals("svg") && !element.hasAttribute("alt")) {
                element.setAttribute("alt", element.getAttribute("aria-label"));
            }
        }
        var captions = xhtml.getElementsByTagName("caption");
        while (captions.getLength() > 0) {
            var table = captions.item(0).getParentNode();
            var caption = xhtml.renameNode(
                    captions.item(0), xhtml.getDocumentElement().getNamespaceURI(), "p");
            ((Element) caption).setAttribute("class", "caption");
            table.getParentNode().insertBefore(caption, table);
        }
        return xhtml;
    }

    private static boolean isInTheSheet(String address, ExternalResourceType type) {
        return address.startsWith("data:");
    }

    private static com.openhtmltopdf.extend.FSStream nothing(String address) {
        throw new IllegalStateException("a sheet fetches nothing");
    }
}
