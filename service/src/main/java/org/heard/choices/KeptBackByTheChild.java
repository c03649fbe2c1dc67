package org.heard.choices;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.copies.KeptBack;
import org.heard.ids.ChildId;
import org.heard.ids.ReviewId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Tells whoever lets a copy go what the child does not want told: their red cards, and what they wrote for the IRO
/// alone. A letter lies about where others read it: in it every card counts.
@Component
@Transactional(readOnly = true)
class KeptBackByTheChild implements KeptBack {
    private final Sheets sheets;

    KeptBackByTheChild(Sheets sheets) {
        this.sheets = sheets;
    }

    @Override
    public List<String> keptBack(ChildId child, ReviewId review, UUID reader) {
        return sheets.of(child, review).stream()
                .flatMap(sheet -> Stream.concat(
                        sheet.redCards().stream()
                                .filter(card -> reader.equals(child.value()) || card.isAgainst(reader))
                                .map(RedCard::topic),
                        sheet.given().values().stream().filter(Given::privately).map(Given::words)))
                .toList();
    }
}
