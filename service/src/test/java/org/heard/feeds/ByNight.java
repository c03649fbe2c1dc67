package org.heard.feeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.heard.access.Actor;
import org.heard.access.CountedWaits;
import org.heard.access.Waits.Waiting;
import org.heard.comparison.CaseSystem;
import org.heard.comparison.DatasetBuild;
import org.heard.dataset.RoleMeaning;
import org.heard.dataset.Roles;
import org.heard.dataset.TablesOnPaper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// What tests of an authority's folder by night have in common: the folder, tables in it, and a look into it.
abstract class ByNight extends FeedsTest {
    /// The night from 15 to 16 June 2026, three in the morning in London.
    static final Instant NIGHT = Instant.parse("2026-06-16T02:00:00Z");

    static final DatasetBuild BUILD = new DatasetBuild(CaseSystem.OTHER, "", DatasetBuild.ChildNumber.LEGACY_ID);

    @Autowired
    NightStore nights;

    @Autowired
    CountedWaits waiting;

    @Autowired
    Nightly nightly;

    @Autowired
    Roles roles;

    @TempDir
    Path folders;

    Path folder;

    @BeforeEach
    void anAuthorityWithAFolder() throws IOException {
        folder = Files.createDirectories(folders.resolve("E06000999"));
        story.iro("Anna Example");
    }

    void loadedByHand() {
        here(() -> roles.decide(story.teller(), NOW, Map.of("IRO", RoleMeaning.IRO, "CW", RoleMeaning.SOCIAL_WORKER)));
        load(here(() -> ((Deliveries.Given.Kept) deliveries.giveDataset(
                        story.teller(),
                        NOW,
                        day("2026-06-10"),
                        BUILD,
                        more(16).change("ssd_sdq_scores", "17", "11").files()))
                .delivery()));
    }

    /// The council's tables with so many children more.
    static TablesOnPaper more(int children) {
        var paper = new TablesOnPaper();
        for (var no = 100; no < 100 + children; no++) {
            paper.add("ssd_person", "%d,K%d,,,Child,Number,F,02,WBRI,2014-02-11 00:00:00.000,,,,N,,".formatted(no, no));
            paper.add(
                    "ssd_cla_episodes",
                    "F%d,%d,P%d,,R,2026-01-03 00:00:00.000,S,N1,,,2026-01-03 00:00:00.000,".formatted(no, no, no));
        }
        return paper;
    }

    void put(TablesOnPaper paper, Instant changed) throws IOException {
        for (var file : paper.files()) {
            var path = folder.resolve(file.name());
            Files.write(path, file.content());
            Files.setLastModifiedTime(path, FileTime.from(changed));
        }
    }

    void look(Instant at) {
        here(() -> {
            nightly.look(folder, at);
            return true;
        });
    }

    Night last() {
        return here(() -> nights.list(1)).getFirst();
    }

    int count() {
        return here(() -> deliveries.list(story.teller())).size();
    }

    List<Waiting> waits() {
        Actor manager = story.teller();
        return here(() -> waiting.listForWholeService(manager, TODAY));
    }
}
