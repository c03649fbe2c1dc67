package org.heard.documents;

import java.text.Normalizer;

/// Makes the name a file was given harmless: no folders, nothing that hides or turns letters, no ending but that of
/// what the file is.
final class FileName {
    private static final int LONGEST = 120;

    private FileName() {}

    static String harmless(String given, Kind kind) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC)
                .replaceAll("(?s).*[/\\\\]", "")
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}]", "")
                .replaceAll("[<>:\"|?*]", "-")
                .replaceAll("[\\p{Z}\\s]+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        var stem = cut(withoutEnding(name, kind), LONGEST);
        return (stem.isEmpty() ? "No name" : stem) + "." + kind.ending();
    }

    /// "report.pdf" loses its ending where it is a PDF, and keeps it where it only said so: "report.exe.pdf".
    private static String withoutEnding(String name, Kind kind) {
        var dot = name.lastIndexOf('.');
        return dot > 0 && kind.isCalled(name.substring(dot + 1)) ? name.substring(0, dot) : name;
    }

    private static String cut(String text, int most) {
        var count = text.codePointCount(0, text.length());
        return count <= most ? text : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
