package org.heard.documents;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads a PDF through and refuses one that does more than lie there. It is kept as it came: what is evidence must not
/// be mended.
final class PdfCheck {
    private static final Set<String> ACTS =
            Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition", "GoToE", "RichMediaExecute");
    private static final Set<String> MOVING = Set.of("RichMedia", "Movie", "Screen", "3D");

    private PdfCheck() {}

    /// One at a time: a PDF of 10 MB may take ten times that to look into.
    static synchronized Optional<Refusal> refuses(byte[] bytes) {
        try (var document = Loader.loadPDF(bytes)) {
            return refuses(document);
        } catch (InvalidPasswordException locked) {
            return Optional.of(Refusal.PDF_LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return Optional.of(Refusal.PDF_UNREADABLE);
        }
    }

    private static Optional<Refusal> refuses(PDDocument document) {
        if (document.getNumberOfPages() == 0) {
            return Optional.of(Refusal.PDF_UNREADABLE);
        }
        var objects = document.getDocument();
        for (var key : objects.getXrefTable().keySet()) {
            var found = refuses(objects.getObjectFromPool(key).getObject());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// What lies in this object itself; those it points to are looked at in their own turn.
    private static Optional<Refusal> refuses(@org.jspecify.annotations.Nullable COSBase object) {
        return switch (object) {
            case COSDictionary dictionary -> refuses(dictionary);
            case COSArray array -> first(array);
            case null, default -> Optional.empty();
        };
    }

    private static Optional<Refusal> refuses(COSDictionary dictionary) {
        if (isActive(dictionary)) {
            return Optional.of(Refusal.PDF_ACTIVE);
        }
        if (dictionary.containsKey("EmbeddedFiles")
                || dictionary.containsKey("EF")
                || "FileAttachment".equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
            return Optional.of(Refusal.PDF_CARRIES_FILES);
        }
        return first(dictionary.getValues());
    }

    private static boolean isActive(COSDictionary dictionary) {
        var act = dictionary.getNameAsString(COSName.S);
        var subtype = dictionary.getNameAsString(COSName.SUBTYPE);
        var script = dictionary.getDictionaryObject(COSName.JS);
        return (act != null && ACTS.contains(act))
                || (subtype != null && MOVING.contains(subtype))
                || script instanceof COSString
                || script instanceof COSStream
                || dictionary.containsKey("JavaScript")
                || dictionary.containsKey("XFA");
    }

    private static Optional<Refusal> first(Iterable<COSBase> values) {
        for (var value : values) {
            var found = value instanceof COSObject ? Optional.<Refusal>empty() : refuses(value);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
