package org.heard.plain;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;

/// Every enum of phrases there is, wherever it stands.
final class PhraseRooms {
    private static final String WHERE = "org.heard";

    private PhraseRooms() {}

    static List<Class<? extends Phrase>> all() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Phrase.class));
        return scanner.findCandidateComponents(WHERE).stream()
                .<Class<? extends Phrase>>map(found -> load(String.valueOf(found.getBeanClassName())))
                .filter(Class::isEnum)
                .sorted(Comparator.comparing(Class::getSimpleName))
                .toList();
    }

    /// Those a child meets inside their own space, and so in their own language.
    static List<Class<? extends Phrase>> translated() {
        return all().stream()
                .filter(room -> !room.isAnnotationPresent(EnglishAlone.class))
                .toList();
    }

    private static Class<? extends Phrase> load(String name) {
        try {
            return Class.forName(name).asSubclass(Phrase.class);
        } catch (ClassNotFoundException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
