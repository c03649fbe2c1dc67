package org.heard.ssda903.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/// The lines of a file, each read by itself, so that damage in one cannot reach another.
///
/// A line ends at CR, LF or CRLF, also inside quotation marks: no value of the return holds a line break. A line
/// that is not UTF-8 is Windows-1252, unless the file's mark says that it is UTF-8.
final class Lines {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private final byte[] bytes;
    private final boolean marked;
    private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    private int next;
    private int start;
    private int end;
    private int number;
    private boolean plain;
    private boolean bare;
    private boolean utf8Seen;
    private boolean windowsSeen;

    Lines(byte[] bytes) {
        this.bytes = bytes;
        marked = bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        next = marked ? 3 : 0;
    }

    boolean advance() {
        if (next >= bytes.length) return false;
        start = next;
        int at = next;
        plain = true;
        bare = true;
        while (at < bytes.length && bytes[at] != '\n' && bytes[at] != '\r') {
            byte here = bytes[at++];
            plain &= here >= ' ' && here != '"';
            bare &= here == ',' || here == ' ';
        }
        end = at;
        next = at + 1 < bytes.length && bytes[at] == '\r' && bytes[at + 1] == '\n' ? at + 2 : at + 1;
        number++;
        return true;
    }

    /// On to the line with the column names: the first that is not empty.
    void advanceToNames() {
        boolean more = advance();
        while (more && length() == 0) more = advance();
    }

    /// The line's number as a person counts, from 1.
    int number() {
        return number;
    }

    int length() {
        return end - start;
    }

    /// Whether the line holds nothing but printable ASCII without quotation marks, so that it can be taken
    /// apart as it is.
    boolean isPlain() {
        return plain;
    }

    /// Whether the line is empty; spreadsheets leave rows of commas behind.
    boolean isEmpty() {
        return bare;
    }

    byte[] bytes() {
        return bytes;
    }

    /// Where the line begins in the bytes.
    int start() {
        return start;
    }

    /// Where it ends, exclusive.
    int end() {
        return end;
    }

    /// The line; a byte that is in neither encoding becomes U+FFFD.
    String text() {
        if (isAscii()) return new String(bytes, start, end - start, StandardCharsets.ISO_8859_1);
        try {
            var text = utf8.decode(ByteBuffer.wrap(bytes, start, end - start)).toString();
            utf8Seen = true;
            return text;
        } catch (CharacterCodingException notUtf8) {
            if (marked) return new String(bytes, start, end - start, StandardCharsets.UTF_8);
            windowsSeen = true;
            return new String(bytes, start, end - start, WINDOWS_1252);
        }
    }

    TextEncoding encoding() {
        if (marked) return TextEncoding.UTF_8_WITH_MARK;
        if (!windowsSeen) return TextEncoding.UTF_8;
        return utf8Seen ? TextEncoding.MIXED : TextEncoding.WINDOWS_1252;
    }

    private boolean isAscii() {
        for (int i = start; i < end; i++) if (bytes[i] < 0) return false;
        return true;
    }
}
