package org.heard.takeout;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.jobs.Command;
import org.heard.organisations.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// `./heard export`: everything of one authority, from the console of the machine that holds the database.
@Component
class ExportCommand implements Command {
    private static final String USAGE = """
            ./heard export FILE.zip --authority E08000003 [--confidences]
              writes everything Heard holds for an authority, as open files with a manifest; the file must not be there
              yet. --confidences adds what was said in confidence, sealed, and prints the two halves of its key.""";

    private static final String WHO = "The console";
    private static final int REFUSED = 2;
    private static final long MEGABYTE = 1024L * 1024;

    private final Writing writing;
    private final TakeoutStore store;
    private final Organisations organisations;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Path from;

    ExportCommand(
            Writing writing,
            TakeoutStore store,
            Organisations organisations,
            Audit audit,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${HEARD_FOLDER:}") String from) {
        this.writing = writing;
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
        this.from = Path.of(from.isEmpty() ? "." : from).toAbsolutePath().normalize();
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        var rest = new ArrayList<>(words);
        var confidences = rest.remove("--confidences");
        var named = rest.indexOf("--authority");
        if (rest.size() != 3 || named < 0 || named == rest.size() - 1) {
            out.println(USAGE);
            return REFUSED;
        }
        var code = rest.remove(named + 1);
        rest.remove(named);
        var organisation = Tenancy.withinNone(() -> organisations.findByCode(code));
        if (organisation.isEmpty()) {
            out.println("There is no authority " + code + " here. HEARD_HOME says in which folder to look.");
            return REFUSED;
        }
        var file = from.resolve(rest.getFirst());
        return Tenancy.within(organisation.get(), () -> export(organisation.get(), file, confidences, out));
    }

    private int export(OrganisationId organisation, Path file, boolean confidences, PrintStream out) {
        var actor = Actor.system(organisation, WHO);
        var needed = requireNonNull(transaction.execute(status -> store.needs()));
        var free = Shelf.room(file);
        if (free < needed) {
            out.printf(
                    "There is no room for it where %s is to be: it may need %,d MB, and %,d MB are free. Nothing was written.%n",
                    file, needed / MEGABYTE, free / MEGABYTE);
            return REFUSED;
        }
        var key = confidences ? Optional.of(new Key(Key.half(), Key.half())) : Optional.<Key>empty();
        try {
            if (Files.exists(file)) {
                throw new FileAlreadyExistsException(file.toString());
            }
            var written = written(actor, file, key);
            out.printf("%s: %,d bytes, SHA-256 %s%n", file, written.bytes(), written.sha256());
            key.ifPresentOrElse(
                    both -> sayKey(both, out),
                    () -> out.println("What was said in confidence is not in it; --confidences adds it, sealed."));
            return 0;
        } catch (FileAlreadyExistsException there) {
            out.println("There is a file " + there.getFile() + " already. Nothing was written.");
            return REFUSED;
        } catch (FileSystemException unwritable) {
            out.println(file + " cannot be written.");
            return REFUSED;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Until it is whole it bears another name, which a process that is killed leaves behind; where it breaks nothing
    /// is left.
    private FileOut written(Actor actor, Path file, Optional<Key> key) throws IOException {
        var unfinished = Path.of(file + ".unfinished");
        var to = Shelf.create(unfinished);
        try {
            FileOut written;
            try (to) {
                audit.write(actor, clock.instant(), "took everything out at the console", List.of("everything"));
                written = writing.write(to, new Cover(clock.instant(), WHO, ""), key, (done, of) -> {});
            }
            Files.move(unfinished, file);
            return written;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void sayKey(Key key, PrintStream out) {
        out.println(
                "confidences.zip.enc in it opens with two halves. Give each to another person; they stand nowhere else.");
        out.println("  first half:  " + key.asker());
        out.println("  second half: " + key.other());
    }
}
