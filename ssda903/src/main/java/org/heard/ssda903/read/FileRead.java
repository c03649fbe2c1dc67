package org.heard.ssda903.read;

import java.util.List;
import org.heard.ssda903.table.Table;

/// One file that was read: which table it holds, how its letters were written, and how many of its rows are used.
///
/// @param extraColumns the names of columns that the return does not have; their values are not read
public record FileRead(
        String name, Table table, TextEncoding encoding, int rows, int goodRows, List<String> extraColumns) {}
