package org.heard.voice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.heard.access.Actor;
import org.heard.access.Audit;
import org.heard.access.Role;
import org.heard.organisations.LocalSettings;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where a manager says by how many days an answer is promised.
@Component
@Transactional
public class AnswerDaysKeeping {
    private final LocalSettings settings;
    private final Audit audit;

    AnswerDaysKeeping(LocalSettings settings, Audit audit) {
        this.settings = settings;
        this.audit = audit;
    }

    /// What is promised today.
    @Transactional(readOnly = true)
    public int get(Actor actor, LocalDate today) {
        actor.mustBe(Role.IRO_MANAGER);
        return AnswerDays.read(settings, today);
    }

    /// Promises it from today on; what was promised before stays.
    public void set(Actor actor, Instant now, LocalDate today, int days) {
        actor.mustBe(Role.IRO_MANAGER);
        settings.set(actor.person(), now, AnswerDays.KEY, today, Integer.toString(days));
        audit.write(actor, now, "set by when children are answered", List.of("answer_days"));
    }
}
