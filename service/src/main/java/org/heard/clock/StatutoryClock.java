package org.heard.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.ids.ChildId;
import org.heard.law.Duty;
import org.heard.law.Facts;
import org.heard.law.LocalPolicy;
import org.heard.law.RuleBook;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What is owed to a child and when, worked out anew from the facts each time it is asked.
@Component
@Transactional(readOnly = true)
public class StatutoryClock {
    private final List<FactSource> sources;
    private final CoverageRows coverage;

    StatutoryClock(List<FactSource> sources, CoverageRows coverage) {
        this.sources = sources;
        this.coverage = coverage;
    }

    /// The law by which dates are worked out, with its calendar.
    public RuleBook ruleBook() {
        return RuleBook.current();
    }

    /// The facts about one child, for a caller that has already decided who may see the child.
    public Facts facts(ChildId child) {
        return gather(Set.of(child)).facts(child);
    }

    /// The same about many children.
    public Map<ChildId, Facts> facts(Collection<ChildId> children) {
        var gathered = gather(new LinkedHashSet<>(children));
        var facts = HashMap.<ChildId, Facts>newHashMap(children.size());
        for (var child : children) {
            facts.put(child, gathered.facts(child));
        }
        return facts;
    }

    /// The numbers of practice this organisation goes by.
    public LocalPolicy policy() {
        return LocalPolicy.defaults();
    }

    /// What is owed to one child, done and still to be done.
    public List<Duty> duties(ChildId child, LocalDate today) {
        return ruleBook().duties(facts(child), policy(), today);
    }

    /// The same for many children.
    public Map<ChildId, List<Duty>> duties(Collection<ChildId> children, LocalDate today) {
        var policy = policy();
        var duties = HashMap.<ChildId, List<Duty>>newHashMap(children.size());
        facts(children).forEach((child, facts) -> duties.put(child, ruleBook().duties(facts, policy, today)));
        return duties;
    }

    private Gathering gather(Set<ChildId> children) {
        var gathering = new Gathering(coverage.covered(children));
        for (var source : sources) {
            source.gather(children, gathering);
        }
        return gathering;
    }
}
