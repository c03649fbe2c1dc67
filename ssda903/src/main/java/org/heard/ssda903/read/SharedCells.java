package org.heard.ssda903.read;

import java.util.Arrays;
import org.heard.ssda903.table.Cell;
import org.heard.ssda903.table.Column;

/// The values of one column of one file, each different text made a cell once. A return says the same few thousand
/// things over and over; found by its bytes, a value that was seen before costs neither a text nor a cell.
final class SharedCells {
    private static final int BEGIN = 64;
    private static final int GOLDEN = 0x9E3779B1;

    private final Column<?> column;
    private final Marking marking;
    private byte[] marks = new byte[BEGIN];
    private Cell<?>[] cells = new Cell<?>[BEGIN];
    private int[] hashes = new int[BEGIN];
    /// Where in `cells` a hash lies, plus one; 0 where nothing does.
    private int[] slots = new int[BEGIN * 2];

    private int count;

    SharedCells(Column<?> column, Marking marking) {
        this.column = column;
        this.marking = marking;
    }

    /// What is to be known of a cell wherever it stands, found out once.
    interface Marking {
        byte of(Cell<?> cell);
    }

    byte mark(int number) {
        return marks[number];
    }

    Cell<?> get(int number) {
        return cells[number];
    }

    /// The number of the cell with this text; numbers count up from 0 as new texts come.
    int of(String text) {
        int hash = 0;
        for (int i = 0; i < text.length(); i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int slot = spread(hash);
        for (int at = slots[slot]; at != 0; at = slots[slot]) {
            if (hashes[at - 1] == hash && cells[at - 1].text().equals(text)) {
                return at - 1;
            }
            slot = next(slot);
        }
        return add(hash, text);
    }

    /// The same for bytes of plain ASCII.
    @SuppressWarnings("deprecation") // the one way from ASCII to a text that looks at no encoding
    int of(byte[] bytes, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + bytes[i];
        }
        int slot = spread(hash);
        for (int at = slots[slot]; at != 0; at = slots[slot]) {
            if (hashes[at - 1] == hash && same(cells[at - 1].text(), bytes, from, to)) {
                return at - 1;
            }
            slot = next(slot);
        }
        return add(hash, new String(bytes, 0, from, to - from));
    }

    private static boolean same(String text, byte[] bytes, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (text.charAt(i - from) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private int spread(int hash) {
        int mixed = (hash ^ (hash >>> 15)) * GOLDEN;
        return (mixed >>> 7) & (slots.length - 1);
    }

    private int next(int slot) {
        return (slot + 1) & (slots.length - 1);
    }

    private int add(int hash, String text) {
        if (count == cells.length) {
            cells = Arrays.copyOf(cells, count * 2);
            marks = Arrays.copyOf(marks, count * 2);
            hashes = Arrays.copyOf(hashes, count * 2);
            slots = new int[count * 4];
            for (int i = 0; i < count; i++) {
                place(i);
            }
        }
        var cell = column.cell(text);
        cells[count] = cell;
        marks[count] = marking.of(cell);
        hashes[count] = hash;
        place(count);
        return count++;
    }

    private void place(int number) {
        int slot = spread(hashes[number]);
        while (slots[slot] != 0) {
            slot = next(slot);
        }
        slots[slot] = number + 1;
    }
}
