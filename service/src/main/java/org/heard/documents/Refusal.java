package org.heard.documents;

/// Why a file is not kept, in words that stand beside its field and say what to do.
public enum Refusal {
    EMPTY("The file is empty. Choose another"),
    TOO_LARGE("The file must be 10 MB or smaller. A scan in grey at 150 dots an inch is usually small enough"),
    OTHER_KIND("The file must be a PDF, a Word document (.docx), plain text, a JPEG or a PNG. Save it as one of these"),
    OLD_WORD("This is a Word document of the old kind (.doc). Save it as .docx or PDF"),
    IPHONE_PICTURE("This picture is in a format few machines can read (HEIC). Save or send it as JPEG"),
    PDF_UNREADABLE("This PDF is damaged or not really a PDF. Open it, print it to a new PDF and choose that one"),
    PDF_LOCKED("This PDF asks for a password. Save it without one and choose it again"),
    PDF_ACTIVE("This PDF runs something when it is opened or clicked. Print it to a new PDF and choose that one"),
    PDF_CARRIES_FILES("This PDF has other files inside it. Print it to a new PDF, or choose those files one by one"),
    WORD_UNREADABLE("This Word document is damaged or asks for a password. Save it again as .docx or as PDF"),
    WORD_ACTIVE("This Word document has macros or other programs in it. Save it as PDF and choose that one"),
    WORD_FETCHES("This Word document fetches something from the internet when opened. Save it as PDF and choose that"),
    PICTURE_UNREADABLE("This picture cannot be read. Save it again as an ordinary JPEG or PNG"),
    PICTURE_TOO_LARGE("This picture has too many dots to work on. Make it smaller, or take it again at a lower size");

    private final String words;

    Refusal(String words) {
        this.words = words;
    }

    /// As said beside the field.
    public String words() {
        return words;
    }
}
