package org.heard.feeds;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.comparison.GivenFile;
import org.heard.comparison.Part;

/// A small made-up return, written line by line as a council's system writes it. Days are written 03/05/2024.
public final class ReturnOnPaper {
    private final Map<String, StringBuilder> thisYear = new LinkedHashMap<>();
    private final Map<String, StringBuilder> lastYear = new LinkedHashMap<>();
    private Map<String, StringBuilder> writing = thisYear;

    /// What follows stands in last year's files.
    public ReturnOnPaper lastYear() {
        writing = lastYear;
        return this;
    }

    /// What follows stands in this year's files.
    public ReturnOnPaper thisYear() {
        writing = thisYear;
        return this;
    }

    /// A girl, with a pupil number nobody has given her yet.
    public ReturnOnPaper child(String number, String born) {
        return child(number, "F", born, "WBRI", "UN1");
    }

    /// The row of a child in the header.
    public ReturnOnPaper child(String number, String sex, String born, String ethnicity, String upn) {
        return row("header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", number, sex, born, ethnicity, upn, "", "");
    }

    /// An episode still running.
    public ReturnOnPaper episode(String number, String began, String why, String status, String placement) {
        return episode(number, began, why, status, placement, "", "");
    }

    /// An episode that ended; empty where it did not.
    public ReturnOnPaper episode(
            String number, String began, String why, String status, String placement, String ended, String reason) {
        return row(
                "episodes.csv",
                "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN",
                number,
                began,
                why,
                status,
                "N1",
                placement,
                "PR1",
                ended,
                reason,
                reason.equals("X1") ? "CARPL" : "",
                "AB1 2CD",
                "",
                "");
    }

    /// A review that was held.
    public ReturnOnPaper review(String number, String born, String held, String participation) {
        return row("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", number, born, held, participation);
    }

    /// A time the child was missing.
    public ReturnOnPaper missing(String number, String born, String from, String until) {
        return row("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", number, born, "M", from, until);
    }

    /// Any row of any file.
    public ReturnOnPaper row(String file, String columns, String... values) {
        writing.computeIfAbsent(file, name -> new StringBuilder(columns).append("\r\n"))
                .append(String.join(",", values))
                .append("\r\n");
        return this;
    }

    /// As somebody gives them.
    public List<GivenFile> files() {
        var files = new ArrayList<GivenFile>();
        thisYear.forEach((name, text) -> files.add(file(Part.THIS_YEAR, name, text)));
        lastYear.forEach((name, text) -> files.add(file(Part.LAST_YEAR, name, text)));
        return files;
    }

    private static GivenFile file(Part part, String name, StringBuilder text) {
        return new GivenFile(part, name, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
