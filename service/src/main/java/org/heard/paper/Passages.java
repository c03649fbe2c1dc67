package org.heard.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// Reads a sheet out as plain text: line by line, lists with a dash, each row of a table with the names of its columns.
final class Passages {
    private final List<Passage> passages = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String heading = "";
    private int level;

    private Passages() {}

    static List<Passage> of(Document xhtml) {
        var reader = new Passages();
        reader.read(xhtml.getElementsByTagName("body").item(0));
        reader.close("", 0);
        return List.copyOf(reader.passages);
    }

    private void read(Node node) {
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text words) {
                text.append(words.getData().replaceAll("\\s+", " "));
            } else if (child instanceof Element element) {
                read(element);
            }
        }
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                close(plain(element), element.getTagName().charAt(1) - '0');
            case "br" -> text.append('\n');
            case "li" ->
                apart(() -> {
                    text.append("- ");
                    read((Node) element);
                });
            case "tr" -> row(element);
            case "p", "blockquote", "caption" -> {
                apart(() -> read((Node) element));
                text.append('\n');
            }
            case "svg" -> {}
            default -> apart(() -> read((Node) element));
        }
    }

    /// "Decision: …; Who: …". The row of the columns' own names says nothing by itself.
    private void row(Element row) {
        var cells = elements(row);
        if (cells.stream().allMatch(cell -> cell.getAttribute("scope").equals("col"))) {
            return;
        }
        apart(() -> text.append(cells.stream()
                .map(cell ->
                        cell.hasAttribute("data-of") ? cell.getAttribute("data-of") + ": " + plain(cell) : plain(cell))
                .collect(Collectors.joining("; ", "- ", ""))));
    }

    private void apart(Runnable inside) {
        text.append('\n');
        inside.run();
        text.append('\n');
    }

    private void close(String next, int nextLevel) {
        var tidy = text.toString()
                .replaceAll(" *\n *", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .replaceAll("\n\n(?=- )", "\n")
                .strip();
        if (!heading.isEmpty() || !tidy.isEmpty()) {
            passages.add(new Passage(heading, level, tidy));
        }
        heading = next;
        level = nextLevel;
        text.setLength(0);
    }

    private static String plain(Element element) {
        return element.getTextContent().replaceAll("\\s+", " ").strip();
    }

    private static List<Element> elements(Element parent) {
        var found = new ArrayList<Element>();
        for (var child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }
}
