package org.heard.returns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.heard.children.CareHistory;
import org.heard.children.CarePeriod;
import org.heard.children.Child;
import org.heard.children.FromReturnChange;
import org.heard.children.OnRecord;
import org.heard.comparison.Compared;
import org.heard.comparison.Delivery;
import org.heard.ids.ChildId;
import org.jspecify.annotations.Nullable;

/// What files tell of children's identity, care and reviews, laid beside the record.
public final class CareCompared {
    private final Delivery delivery;
    private final ComparedReturn compared;
    private final List<OnRecord> here;
    private final Map<ChildId, Returned> before;

    CareCompared(Delivery delivery, ComparedReturn compared, List<OnRecord> here, Map<ChildId, Returned> before) {
        this.delivery = delivery;
        this.compared = compared;
        this.here = here;
        this.before = before;
    }

    /// A plan for each child, and every problem.
    public Compared found() {
        return compared.found();
    }

    /// The children whose rows are taken, as their record will stand when they are written, by number.
    public Map<String, OnRecord> subjects() {
        var byId = new HashMap<ChildId, OnRecord>();
        here.forEach(child -> byId.put(child.id(), child));
        var subjects = new LinkedHashMap<String, OnRecord>();
        for (var plan : compared.plans()) {
            if (plan.now() != null) {
                var ours = plan.found().child() == null
                        ? null
                        : byId.get(plan.found().child());
                var then = asWritten(ours, plan.write());
                if (then != null) {
                    subjects.put(plan.found().number(), then);
                }
            }
        }
        return subjects;
    }

    Delivery delivery() {
        return delivery;
    }

    ComparedReturn compared() {
        return compared;
    }

    List<OnRecord> here() {
        return here;
    }

    Map<ChildId, Returned> before() {
        return before;
    }

    private static @Nullable OnRecord asWritten(@Nullable OnRecord ours, @Nullable FromReturnChange write) {
        if (write == null) {
            return ours;
        }
        var identity = write.identity() == null && ours != null ? ours.child() : write.identity();
        if (identity == null) {
            return ours;
        }
        var identifiers = new HashMap<>(ours == null ? Map.of() : ours.identifiers());
        identifiers.putAll(write.identifiers());
        var care = ours == null ? new CareHistory(List.of(), List.of()) : ours.care();
        return new OnRecord(
                write.identity() == null ? identity : written(identity),
                identifiers,
                new CareHistory(
                        replaced(care.periods(), write.periods(), CarePeriod::id, CarePeriod::began), care.episodes()));
    }

    private static Child written(Child identity) {
        return new Child(
                identity.id(),
                identity.name(),
                identity.knownAs(),
                identity.pronouns(),
                identity.sex(),
                identity.ethnicity(),
                identity.birthDate(),
                identity.number(),
                identity.source(),
                identity.version() + 1);
    }

    private static <T, D extends Comparable<D>> List<T> replaced(
            List<T> ours, List<T> written, Function<T, UUID> id, Function<T, D> began) {
        var both = new LinkedHashMap<UUID, T>();
        ours.forEach(one -> both.put(id.apply(one), one));
        written.forEach(one -> both.put(id.apply(one), one));
        var inOrder = new TreeMap<D, T>();
        both.values().forEach(one -> inOrder.put(began.apply(one), one));
        return new ArrayList<>(inOrder.values());
    }
}
