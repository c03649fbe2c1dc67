package org.heard.ssda903.read;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;
import org.heard.ssda903.CollectionYear;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Column;

/// What is wrong with one value and how to put it right, in plain English.
final class Words {
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{2}");
    private static final Pattern SHORT_DAY = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern WITH_TIME = Pattern.compile("\\d{2}/\\d{2}/\\d{4}[ T].+");
    private static final Pattern RIGHT_FORM = Pattern.compile("\\d{2}/(\\d{2})/\\d{4}");
    private static final Pattern DAY_COUNT = Pattern.compile("\\d{5}(\\.\\d+)?");
    private static final int SHOWN = 60;
    private static final int CODES_LISTED = 45;

    private Words() {}

    static String blank(Column<?> column, CollectionYear year) {
        return column.kind()
                .codes()
                .map(set -> "%s is blank. %s".formatted(column, codesOf(set, year)))
                .orElseGet(() ->
                        "%s is blank. Enter %s.".formatted(column, column.kind().expected()));
    }

    static String unreadableDate(Cell<?> cell) {
        var text = cell.text().strip();
        var yearFirst = YEAR_FIRST.matcher(text);
        var form = RIGHT_FORM.matcher(text);
        String why;
        if (yearFirst.matches()) {
            why = "is written year first. Write it %s/%s/%s."
                    .formatted(yearFirst.group(3), yearFirst.group(2), yearFirst.group(1));
        } else if (SHORT_YEAR.matcher(text).matches()) {
            why = "has a year of two figures. Write the year in full: dd/mm/yyyy.";
        } else if (form.matches()) {
            why = Integer.parseInt(form.group(1)) > 12
                    ? "has no such month. Write the day first, then the month: dd/mm/yyyy."
                    : "is not a day in the calendar. Enter the right day as dd/mm/yyyy.";
        } else if (SHORT_DAY.matcher(text).matches()) {
            why = "is not in full. Write two figures for the day and for the month: dd/mm/yyyy.";
        } else if (WITH_TIME.matcher(text).matches()) {
            why = "has a time after the date. Give the date alone: dd/mm/yyyy.";
        } else if (DAY_COUNT.matcher(text).matches()) {
            why = "is how a spreadsheet counts days. Format the column as a date, dd/mm/yyyy, and save again.";
        } else {
            why = "is not %s.".formatted(cell.column().kind().expected());
        }
        return "%s: %s %s".formatted(cell.column(), quoted(text), why);
    }

    static String unknownCode(Cell<?> cell, CodeSet set, CollectionYear year) {
        return "%s: %s is not a code for this column. %s"
                .formatted(cell.column(), quoted(cell.text()), codesOf(set, year));
    }

    static String codeNotThisYear(Cell<?> cell, Code code, CodeSet set, CollectionYear year) {
        return "%s: %s is not used in the %s return. %s"
                .formatted(cell.column(), code.code(), year, codesOf(set, year));
    }

    static String wrongShape(Cell<?> cell) {
        return "%s: %s is not %s."
                .formatted(
                        cell.column(), quoted(cell.text()), cell.column().kind().expected());
    }

    static String unreadableChildNumber(Cell<?> cell) {
        return cell.text().indexOf('+') >= 0
                ? "%s: a spreadsheet has rounded this number to %s. Format the column as text and export again."
                        .formatted(cell.column(), quoted(cell.text()))
                : "%s: %s holds characters that do not show, so it would not match the child's other rows. Type it again."
                        .formatted(cell.column(), quoted(cell.text()));
    }

    /// What was given, short enough to show and with nothing in it that would not show.
    static String quoted(String text) {
        var shown = new StringBuilder("“");
        text.codePoints().limit(SHOWN).forEach(c -> {
            if (Character.isISOControl(c)
                    || (c != ' ' && Character.isSpaceChar(c))
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE) {
                shown.append('\u25A1');
            } else {
                shown.appendCodePoint(c);
            }
        });
        if (text.codePointCount(0, text.length()) > SHOWN) shown.append('…');
        return shown.append('”').toString();
    }

    static String listed(List<String> names) {
        return String.join(", ", names);
    }

    private static String codesOf(CodeSet set, CollectionYear year) {
        var codes = set.list(year);
        if (codes.size() > CODES_LISTED) return "Enter one of the codes for this column.";
        return "The codes are " + codes.stream().map(Code::code).collect(Collectors.joining(", ")) + ".";
    }
}
