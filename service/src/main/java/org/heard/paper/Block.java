package org.heard.paper;

import java.util.Arrays;
import java.util.List;

/// What a part of a letter is made of.
public sealed interface Block {

    /// Text; an empty line begins the next paragraph.
    record Paragraph(String text) implements Block {
        /// Paragraph by paragraph.
        public List<String> paragraphs() {
            return Arrays.stream(text.strip().split("\\n\\s*\\n"))
                    .filter(one -> !one.isBlank())
                    .toList();
        }
    }

    /// What somebody said, word for word.
    ///
    /// @param language of the words, as a browser knows it: "en-GB", "pl"
    /// @param by       who said it, when and how
    record Quotation(String words, String language, String by) implements Block {}

    /// A list without an order.
    record Items(List<String> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Rows under named columns; the first cell names its row.
    record Table(String caption, List<String> columns, List<List<String>> rows) implements Block {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            for (var row : rows) {
                if (row.size() != columns.size()) {
                    throw new IllegalArgumentException("a row has as many cells as there are columns");
                }
            }
        }
    }
}
