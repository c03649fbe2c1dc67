package org.heard.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// A PDF as a screen reader has it: its tags in order, and the words each holds.
final class ReadBack implements AutoCloseable {
    private final PDDocument document;
    private final Map<PDPage, Map<Integer, String>> contents = new HashMap<>();

    /// A tag and all the words in it.
    record Tag(String kind, String text, PDStructureElement element) {}

    private ReadBack(PDDocument document) {
        this.document = document;
    }

    static ReadBack of(byte[] pdf) {
        try {
            return new ReadBack(Loader.loadPDF(pdf));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    PDDocument document() {
        return document;
    }

    /// What copying the whole file would give.
    String textLayer() {
        try {
            return new PDFTextStripper().getText(document);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Every word in the order in which it is read aloud.
    String readAloud() {
        return tidy(text(document.getDocumentCatalog().getStructureTreeRoot()));
    }

    /// Every tag of one of these kinds, in order.
    List<Tag> tags(String... kinds) {
        var found = new ArrayList<Tag>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), List.of(kinds), found);
        return found;
    }

    List<String> texts(String... kinds) {
        return tags(kinds).stream().map(Tag::text).toList();
    }

    private void collect(PDStructureNode node, List<String> kinds, List<Tag> found) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (kinds.contains(element.getStructureType())) {
                    found.add(new Tag(element.getStructureType(), tidy(text(element)), element));
                }
                collect(element, kinds, found);
            }
        }
    }

    private String text(PDStructureNode node) {
        return node.getKids().stream()
                .map(kid -> switch (kid) {
                    case PDStructureElement element -> " " + text(element);
                    case Integer id when node instanceof PDStructureElement element -> content(element.getPage(), id);
                    case PDMarkedContentReference reference -> content(reference.getPage(), reference.getMCID());
                    case PDMarkedContent marked
                    when node instanceof PDStructureElement element -> content(element.getPage(), marked.getMCID());
                    default -> "";
                })
                .collect(Collectors.joining());
    }

    private String content(PDPage page, int id) {
        return contents.computeIfAbsent(page, ReadBack::contents).getOrDefault(id, "");
    }

    private static Map<Integer, String> contents(PDPage page) {
        try {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            return extractor.getMarkedContents().stream()
                    .filter(marked -> marked.getMCID() >= 0)
                    .collect(Collectors.toMap(PDMarkedContent::getMCID, ReadBack::words, String::concat));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String words(PDMarkedContent marked) {
        return marked.getContents().stream()
                .filter(TextPosition.class::isInstance)
                .map(letter -> ((TextPosition) letter).getUnicode())
                .collect(Collectors.joining());
    }

    static String tidy(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
