package org.heard.access;

import java.io.PrintStream;
import java.util.List;
import org.heard.database.Tenancy;
import org.heard.ids.OrganisationId;
import org.heard.jobs.Command;
import org.heard.organisations.Organisations;
import org.heard.pages.Days;
import org.springframework.stereotype.Component;

/// `./heard verify-audit`: recomputes every organisation's chain. With `--head HASH` also says whether a head
/// printed earlier is still part of one. Ends with 0 where all hold, 1 where one does not, 2 where the words
/// are not understood, and 3 where nothing could be asked (`CannotStart`).
@Component
class VerifyAudit implements Command {
    private final AuditVerification verification;
    private final Organisations organisations;

    VerifyAudit(AuditVerification verification, Organisations organisations) {
        this.verification = verification;
        this.organisations = organisations;
    }

    @Override
    public String name() {
        return "verify-audit";
    }

    @Override
    public int run(List<String> words, PrintStream out) {
        if (!words.isEmpty()
                && !(words.size() == 2
                        && words.getFirst().equals("--head")
                        && words.getLast().replace(" ", "").matches("[0-9a-fA-F]{64}"))) {
            out.println("Usage: ./heard verify-audit [--head HASH], where HASH is 64 characters, 0 to 9 and a to f.");
            return 2;
        }
        var all = Tenancy.withinNone(organisations::listIds);
        var hold = true;
        for (var organisation : all) {
            hold &= Tenancy.within(organisation, () -> verify(out));
        }
        if (all.isEmpty()) {
            out.println("There is no organisation here, and so no audit.");
        }
        var kept = words.isEmpty() || keeps(all, words.getLast(), out);
        return hold && kept ? 0 : 1;
    }

    private boolean verify(PrintStream out) {
        var name = organisations.current().name();
        return switch (verification.verify()) {
            case AuditVerification.Holds holds -> {
                out.println(name + ": holds. " + words(holds));
                yield true;
            }
            case AuditVerification.Broken(long seal, String why) -> {
                out.printf("%s: does NOT hold. Seal %,d is the first at fault: %s.%n", name, seal, why);
                yield false;
            }
        };
    }

    private static String words(AuditVerification.Holds holds) {
        var unsealed = "%s not sealed yet.".formatted(many(holds.unsealed(), "entry", "entries"));
        var restored = holds.restored().stream()
                .map(at -> " The chain went on from a restored dump on " + Days.moment(at) + ".")
                .reduce("", String::concat);
        return holds.head()
                        .map(head -> "%s under %s, the newest of %s: %s. "
                                .formatted(
                                        many(head.entries(), "entry", "entries"),
                                        many(head.seals(), "seal", "seals"),
                                        Days.moment(head.at()),
                                        head.hash()))
                        .orElse("")
                + unsealed
                + restored;
    }

    private static String many(long number, String one, String more) {
        return "%,d %s".formatted(number, number == 1 ? one : more);
    }

    private boolean keeps(List<OrganisationId> all, String hash, PrintStream out) {
        var kept =
                all.stream().anyMatch(organisation -> Tenancy.within(organisation, () -> verification.contains(hash)));
        out.println(kept ? "The head given is part of the chain." : "The head given is part of NO chain here.");
        return kept;
    }
}
