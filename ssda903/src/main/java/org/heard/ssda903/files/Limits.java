package org.heard.ssda903.files;

/// How much is taken from one person in one go; whatever goes past a limit is refused in words.
///
/// @param totalBytes   of all files together, unpacked
/// @param bytesPerFile of one file, unpacked
/// @param files        files given, those inside zips counted
/// @param ratio        how many times larger a zipped file may become when unpacked, once it is past a megabyte
/// @param fieldLength  characters in one value
/// @param columns      columns in one file
/// @param rows         rows in one file
/// @param problems     problems listed; those past it are counted
public record Limits(
        long totalBytes,
        long bytesPerFile,
        int files,
        int ratio,
        int fieldLength,
        int columns,
        int rows,
        int problems) {
    private static final long MEGABYTE = 1L << 20;

    /// Room for the largest authority many times over.
    public static Limits usual() {
        return new Limits(128 * MEGABYTE, 64 * MEGABYTE, 100, 100, 2_000, 200, 500_000, 20_000);
    }

    /// Room for a return of every child in England.
    public static Limits national() {
        return new Limits(1024 * MEGABYTE, 512 * MEGABYTE, 1_000, 100, 2_000, 200, 10_000_000, 1_000_000);
    }

    /// The longest line that is looked at; past this a line is damage whatever it holds.
    public int lineLength() {
        return (int) Math.min(MEGABYTE, (long) fieldLength * columns);
    }

    boolean expandsTooMuch(long packed, long unpacked) {
        return unpacked > MEGABYTE && unpacked / ratio > packed;
    }
}
