package org.heard.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.ReturnFolder;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;

/// An ordinary morning, played once when Heard is built, so that Java remembers what a service does: which classes, and
/// which parts of them are worth compiling. Every later start, first page and first load is quicker for it.
public final class Rehearsal {
    private static final Duration WRITES_DOWN_WITHIN = Duration.ofMinutes(2);
    private static final Size RETURN = new Size(750);

    private Rehearsal() {}

    /// The first word is a folder for the database, the others the command that starts a demonstration and writes down
    /// what it has learnt when it is stopped.
    public static void main(String[] words) throws Exception {
        var command = List.of(words).subList(1, words.length);
        var service = Service.start(command, Path.of(words[0]));
        play(service);
        service.stop(WRITES_DOWN_WITHIN);
    }

    private static void play(Service service) throws InterruptedException {
        var authority = Cast.of(service).authorities().getFirst();
        var manager = authority.manager();
        var iro = authority.play(authority.all("Independent Reviewing Officer").getFirst());
        var worker = authority.play(authority.all("Social worker").getFirst());
        for (var pages : List.of(Pages.ofManager(manager), Pages.of(iro), Pages.of(worker))) {
            pages.everything().forEach(SteadyLoad::isAnswered);
        }
        var today = LocalDate.now(Report.LONDON);
        var year = ReturnFolder.latest(today);
        var files = ReturnFolder.files(MadeUpAuthority.generate(new Seed(1_000), RETURN, today), year);
        manager.open("/feeds");
        Giving.loaded(manager, Giving.tried(manager, year, files));
    }
}
