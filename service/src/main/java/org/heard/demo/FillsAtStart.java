package org.heard.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.IntConsumer;
import org.heard.database.Tenancy;
import org.heard.madeup.MadeUpAuthority;
import org.heard.madeup.MadeUpEngland;
import org.heard.madeup.Seed;
import org.heard.madeup.Size;
import org.heard.organisations.Organisations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Fills the demonstration before the first page is answered, so that nobody ever sees half an authority. A second
/// start finds it whole and adds nothing; a start after a fill that was cut short goes on where that one ended.
@Component
@ConditionalOnProperty("heard.demo")
class FillsAtStart implements SmartLifecycle {
    static final Seed SEED = new Seed(903);

    private static final int AT_ONCE = 20;

    private final Filling filling;
    private final FillsEngland england;
    private final Organisations organisations;
    private final Clock clock;
    private final Console console;
    private final int children;
    private final boolean wholeCountry;
    private volatile boolean running;

    FillsAtStart(
            Filling filling,
            FillsEngland england,
            Organisations organisations,
            Clock clock,
            Console console,
            @Value("${heard.demo.children:120}") int children,
            @Value("${heard.demo.england:false}") boolean wholeCountry) {
        this.filling = filling;
        this.england = england;
        this.organisations = organisations;
        this.clock = clock;
        this.console = console;
        this.children = children;
        this.wholeCountry = wholeCountry;
    }

    @Override
    public void start() {
        running = true;
        try (var stopping = new Stopping()) {
            fill(stopping);
        } catch (Stopping.CutShort cutShort) {
            console.done();
            console.say("Cut short; what is filled stays, and the next start goes on from there.");
        }
    }

    private void fill(Stopping stopping) {
        if (Tenancy.withinNone(organisations::listIds).stream()
                .anyMatch(id -> !Tenancy.within(id, organisations::current).madeUp())) {
            console.say("This database holds an organisation that is not made up, so no demonstration is put into it.");
        } else if (wholeCountry) {
            england.fill(SEED, clock.instant(), console, stopping);
        } else if (children > 0) {
            one(stopping);
        }
    }

    private void one(Stopping stopping) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, ZoneId.of("Europe/London"));
        var code = MadeUpAuthority.codeOfTheOneAlone();
        if (filling.isFilled(code, today)) {
            return;
        }
        var begun = filling.findBegun(code, today).orElseGet(() -> new Begun(SEED, children, today));
        var authority = authority(code, begun);
        var all = authority.children().size();
        console.say("Filling a made-up authority: %s looks after %d children, and %d left lately."
                .formatted(authority.name(), begun.children(), all - begun.children()));
        IntConsumer progress = done -> {
            console.step(done + " of " + all + " children");
            stopping.goOn();
        };
        filling.fill(authority, begun, now, AT_ONCE, progress);
        console.done();
    }

    /// The authorities that can stand at the front of a demonstration: the one alone, else the first of England.
    static List<String> codes() {
        return List.of(
                MadeUpAuthority.codeOfTheOneAlone(), MadeUpEngland.codes().getFirst());
    }

    static MadeUpAuthority authority(String code, Begun begun) {
        return code.equals(MadeUpAuthority.codeOfTheOneAlone())
                ? MadeUpAuthority.generate(begun.seed(), new Size(begun.children()), begun.day())
                : MadeUpEngland.authority(code, begun.seed(), begun.day());
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server, which starts among the last.
    @Override
    public int getPhase() {
        return 0;
    }
}
