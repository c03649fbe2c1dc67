package org.heard.enclosed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.heard.access.Actor;
import org.heard.access.NotFound;
import org.heard.access.Self;
import org.heard.jobs.Job;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// What children enclose: begun while they are signed in, then sent with something and kept with it for good. What is
/// begun and not sent is seen by nobody else, and is gone when the child leaves.
@Component
@Transactional
public class Enclosures {
    /// No child is signed in for longer.
    private static final Duration LONGEST = Duration.ofHours(1);

    private final DrawingStore drawings;
    private final SoundStore sounds;
    private final PhotographStore photographs;

    Enclosures(DrawingStore drawings, SoundStore sounds, PhotographStore photographs) {
        this.drawings = drawings;
        this.sounds = sounds;
        this.photographs = photographs;
    }

    @Configuration(proxyBeanMethods = false)
    static class Tidying {
        @Bean
        Job whatChildrenBeganAndDidNotSend(DrawingStore drawings, SoundStore sounds) {
            return Job.every(Duration.ofMinutes(10), "What children began and did not send", (organisation, now) -> {
                drawings.forgetBegunBefore(now.minus(LONGEST));
                sounds.forgetBegunBefore(now.minus(LONGEST));
            });
        }
    }

    /// Keeps what the child has drawn so far, in place of what they had before; an empty sheet is kept as none. False
    /// where it is no drawing.
    public boolean keepBegun(Self self, Instant now, String drawing) {
        return switch (Drawing.read(drawing)) {
            case Drawing.Read.Drawn(var drawn) -> {
                drawings.keepBegun(self.child(), now, drawn);
                yield true;
            }
            case Drawing.Read.Nothing _ -> {
                drawings.forgetBegun(self.child());
                yield true;
            }
            case Drawing.Read.TooMuch _, Drawing.Read.Unreadable _ -> false;
        };
    }

    /// What the child has begun to draw since they signed in.
    @Transactional(readOnly = true)
    public Optional<Drawing> findBegun(Self self) {
        return drawings.findBegun(self.child());
    }

    /// Keeps what the child has just recorded, in place of what they had before; false where it is no voice, or too
    /// long.
    public boolean keepBegun(Self self, Instant now, byte[] recording) {
        var sound = Sound.read(recording);
        sound.ifPresent(one -> sounds.keepBegun(self.child(), now, one));
        return sound.isPresent();
    }

    /// What the child has recorded since they signed in and not sent.
    @Transactional(readOnly = true)
    public Optional<Sound> findBegunSound(Self self) {
        return sounds.findBegun(self.child());
    }

    /// The child does not want to send it.
    public void forgetBegunSound(Self self) {
        sounds.forgetBegun(self.child());
    }

    /// Keeps what is enclosed with something sent, in the transaction that sends it; what was begun is done with.
    @Transactional(propagation = Propagation.MANDATORY)
    public void enclose(Self self, Instant now, UUID with, Enclosed enclosed) {
        enclosed.drawing().ifPresent(drawing -> {
            drawings.add(self.child(), now, with, drawing);
            drawings.forgetBegun(self.child());
        });
        enclosed.sound().ifPresent(sound -> {
            sounds.add(self.child(), now, with, sound);
            sounds.forgetBegun(self.child());
        });
        enclosed.photograph().ifPresent(photograph -> photographs.add(self.child(), now, with, photograph));
    }

    /// What is enclosed with each of these things sent; those with nothing are left out.
    @Transactional(readOnly = true)
    public Map<UUID, Set<Enclosed.Kind>> list(Collection<UUID> sent) {
        var kinds = new HashMap<UUID, Set<Enclosed.Kind>>();
        drawings.listWith(sent).forEach(one -> add(kinds, one, Enclosed.Kind.DRAWING));
        sounds.listWith(sent).forEach(one -> add(kinds, one, Enclosed.Kind.SOUND));
        photographs.listWith(sent).forEach(one -> add(kinds, one, Enclosed.Kind.PHOTOGRAPH));
        return kinds;
    }

    private static void add(Map<UUID, Set<Enclosed.Kind>> kinds, UUID sent, Enclosed.Kind kind) {
        kinds.computeIfAbsent(sent, one -> EnumSet.noneOf(Enclosed.Kind.class)).add(kind);
    }

    /// The drawing enclosed with something sent. Who may look at it has been decided by whoever calls.
    @Transactional(readOnly = true)
    public Optional<Drawing> findDrawing(UUID with) {
        return drawings.find(with);
    }

    /// The recording enclosed with something sent. Who may listen has been decided by whoever calls.
    @Transactional(readOnly = true)
    public Optional<Sound> findSound(UUID with) {
        return sounds.find(with);
    }

    /// That photographs were sent, the newest first.
    @Transactional(readOnly = true)
    public List<SentPhotograph> listPhotographs() {
        return photographs.list();
    }

    /// That one was sent with this, and whether anybody has opened it.
    @Transactional(readOnly = true)
    public Optional<SentPhotograph> findSentPhotograph(UUID with) {
        return photographs.findSent(with);
    }

    /// The photograph enclosed with something sent, for somebody of whom whoever calls has made sure that they were
    /// trained for it; that they opened it is kept.
    public Photograph openPhotograph(Actor actor, Instant now, UUID with) {
        var photograph = photographs.find(with).orElseThrow(NotFound::new);
        photographs.opened(actor, now, with);
        return photograph;
    }
}
