package org.heard.paper;

import org.heard.pages.Download;

/// What came of printing a sheet.
public sealed interface Printed {

    /// A tagged PDF: PDF/UA-1 and PDF/A-3a.
    // The bytes are handed over.
    @SuppressWarnings("ArrayRecordComponent")
    record Pdf(byte[] bytes) implements Printed {

        /// As an answer to a browser.
        ///
        /// @param name as the download is called, without the ending: tells nothing
        public Download download(String name) {
            return Download.of("application/pdf", name + ".pdf", bytes);
        }
    }

    /// There is no PDF that a reader could rely on, and the page of HTML is what is handed over.
    record PageOnly(Why why) implements Printed {}

    /// Why there is no PDF, in words for whoever hands it over.
    enum Why {
        RIGHT_TO_LEFT("It has writing that runs from right to left, which our PDFs cannot set. Hand over the web page"),
        SCRIPT("It has writing whose letters join or change shape, which our PDFs cannot set. Hand over the web page"),
        LETTERS("It has letters or signs that our typefaces do not have. Hand over the web page");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /// As said beside the missing PDF.
        public String words() {
            return words;
        }
    }
}
