package org.heard.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The pages in docs/law/rules are those the code makes today; `-Dheard.write=true` writes them anew.
class RulePagesTest {
    private static final Path RULES = Path.of("..", "docs", "law", "rules");

    @Test
    void the_pages_say_what_the_code_says() throws IOException {
        var made = RulePages.of(RuleBook.current(), Clause.all());
        if (Boolean.getBoolean("heard.write")) write(made);
        var found = new TreeMap<String, String>();
        try (var files = Files.walk(RULES)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                found.put(RULES.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        assertThat(found.keySet())
                .as("run the law's tests with -Dheard.write=true to write them anew")
                .isEqualTo(made.keySet());
        made.forEach((name, text) -> assertThat(found.get(name)).as(name).isEqualTo(text));
    }

    @Test
    void every_rule_of_the_rule_book_is_there_by_its_id_or_in_parts() throws IOException {
        try (var file = Objects.requireNonNull(getClass().getResourceAsStream("/rule-ids.txt"))) {
            var ids = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> List.of(line.strip().split(" +")).stream())
                    .filter(id -> !id.isEmpty())
                    .toList();
            var there = RuleBook.current().rules().stream()
                    .map(rule -> rule.id().value())
                    .toList();
            assertThat(ids)
                    .hasSizeGreaterThan(120)
                    .allSatisfy(id -> assertThat(there)
                            .as("rules that are " + id + " or a part of it")
                            .anyMatch(one -> one.matches(id + "[a-z]?")));
        }
    }

    private static void write(java.util.Map<String, String> pages) throws IOException {
        if (Files.exists(RULES)) {
            try (var files = Files.walk(RULES)) {
                for (var file : files.filter(Files::isRegularFile).toList()) Files.delete(file);
            }
        }
        for (var page : pages.entrySet()) {
            var file = RULES.resolve(page.getKey());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, page.getValue());
        }
    }
}
