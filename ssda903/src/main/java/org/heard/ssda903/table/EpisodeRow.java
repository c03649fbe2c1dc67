package org.heard.ssda903.table;

import java.time.LocalDate;
import java.util.List;
import org.heard.ssda903.Code;
import org.heard.ssda903.CodeSet;

/// One episode of care: one placement under one legal status.
public record EpisodeRow(
        int row,
        Cell<String> child,
        Cell<LocalDate> began,
        Cell<Code> reasonBegan,
        Cell<Code> legalStatus,
        Cell<Code> categoryOfNeed,
        Cell<Code> placement,
        Cell<Code> provider,
        Cell<LocalDate> ended,
        Cell<Code> reasonEnded,
        Cell<Code> reasonPlacementChanged,
        Cell<String> homePostcode,
        Cell<String> placementPostcode,
        Cell<String> ofstedNumber)
        implements Row {
    public static final Column<String> CHILD = Column.needed(0, "CHILD", Kind.CHILD_NUMBER);
    public static final Column<LocalDate> DECOM = Column.needed(1, "DECOM", Kind.DAY);
    public static final Column<Code> RNE = Column.needed(2, "RNE", Kind.code(CodeSet.REASON_FOR_NEW_EPISODE));
    public static final Column<Code> LS = Column.needed(3, "LS", Kind.code(CodeSet.LEGAL_STATUS));
    public static final Column<Code> CIN = Column.expected(4, "CIN", Kind.code(CodeSet.CATEGORY_OF_NEED));
    public static final Column<Code> PLACE = Column.needed(5, "PLACE", Kind.code(CodeSet.PLACEMENT));
    public static final Column<Code> PLACE_PROVIDER =
            Column.optional(6, "PLACE_PROVIDER", Kind.code(CodeSet.PLACEMENT_PROVIDER));
    public static final Column<LocalDate> DEC = Column.ending(7, "DEC", Kind.DAY);
    public static final Column<Code> REC = Column.ending(8, "REC", Kind.code(CodeSet.REASON_EPISODE_CEASED));
    public static final Column<Code> REASON_PLACE_CHANGE =
            Column.optional(9, "REASON_PLACE_CHANGE", Kind.code(CodeSet.REASON_PLACEMENT_CHANGE));
    public static final Column<String> HOME_POST = Column.optional(10, "HOME_POST", Kind.POSTCODE);
    public static final Column<String> PL_POST = Column.optional(11, "PL_POST", Kind.POSTCODE);
    public static final Column<String> URN = Column.optional(12, "URN", Kind.URN);
    static final List<Column<?>> COLUMNS = List.of(
            CHILD, DECOM, RNE, LS, CIN, PLACE, PLACE_PROVIDER, DEC, REC, REASON_PLACE_CHANGE, HOME_POST, PL_POST, URN);

    static EpisodeRow of(int row, Cells cells) {
        return new EpisodeRow(
                row,
                cells.at(CHILD),
                cells.at(DECOM),
                cells.at(RNE),
                cells.at(LS),
                cells.at(CIN),
                cells.at(PLACE),
                cells.at(PLACE_PROVIDER),
                cells.at(DEC),
                cells.at(REC),
                cells.at(REASON_PLACE_CHANGE),
                cells.at(HOME_POST),
                cells.at(PL_POST),
                cells.at(URN));
    }

    @Override
    public List<Cell<?>> cells() {
        return List.of(
                child,
                began,
                reasonBegan,
                legalStatus,
                categoryOfNeed,
                placement,
                provider,
                ended,
                reasonEnded,
                reasonPlacementChanged,
                homePostcode,
                placementPostcode,
                ofstedNumber);
    }

    @Override
    public Cell<LocalDate> from() {
        return began;
    }
}
