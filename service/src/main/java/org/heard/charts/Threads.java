package org.heard.charts;

import java.util.ArrayList;
import java.util.List;

/// Words hung in rows below the points they belong to, so that none stands on another and no thread runs through any.
/// Give them from right to left; what finds no room is left out, and stands only in the table.
final class Threads {

    private static final int MOST_ROWS = 8;
    private static final int APART = 12;

    private final int left;
    private final int right;
    private final List<Hung> hung = new ArrayList<>();

    Threads(int left, int right) {
        this.left = left;
        this.right = right;
    }

    /// @param leftwards whether the words end at their thread, for want of room to its right
    record Hung(int x, int from, int to, int row, boolean leftwards, String text) {

        /// Words stand a little to the right of their thread, so another thread beside that one does no harm.
        boolean covers(int place) {
            return from < place && place < to + APART;
        }

        boolean meets(Hung other) {
            if (row == other.row) {
                return from - APART < other.to && other.from < to + APART;
            }
            return row > other.row ? other.covers(x) && x != other.x : covers(other.x) && x != other.x;
        }
    }

    void hang(int x, int width, String text) {
        var leftwards = x + width > right;
        var from = leftwards ? Math.max(left, x - width) : x;
        for (var row = 0; row < MOST_ROWS; row++) {
            var place = new Hung(x, from, from + width, row, leftwards, text);
            if (hung.stream().noneMatch(place::meets)) {
                hung.add(place);
                return;
            }
        }
    }

    List<Hung> hung() {
        return hung;
    }

    int rows() {
        return hung.stream().mapToInt(words -> words.row() + 1).max().orElse(0);
    }
}
