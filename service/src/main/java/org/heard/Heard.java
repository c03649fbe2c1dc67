package org.heard;

import java.util.List;
import java.util.stream.Stream;
import org.heard.database.CannotStart;
import org.heard.database.EarlyDatabase;
import org.heard.jobs.Command;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.modulith.Modulithic;

/// The service: one modular monolith in which an IRO service works all day.
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Heard")
public class Heard {
    private static final List<String> BESIDE = List.of(
            "--heard.jobs=false",
            "--heard.demo=false",
            "--heard.database.join=true",
            "--heard.database.pool=2",
            "--logging.level.org.heard=warn");

    /// Starts the service; `--heard.demo=true` fills it with a made-up authority first. With a command's name as the
    /// first word (`verify-audit`) does that instead, beside a service that may be running, and ends.
    public static void main(String[] args) {
        var database = new EarlyDatabase();
        var heard = new SpringApplicationBuilder(Heard.class).initializers(database);
        try {
            if (args.length == 0 || args[0].startsWith("-")) {
                heard.run(args);
            } else {
                System.exit(obey(heard, args[0], List.of(args).subList(1, args.length)));
            }
        } catch (RuntimeException failure) {
            database.closeUnlessTaken();
            // It has been said already, in words where there are some.
            System.exit(CannotStart.isWhy(failure) ? CannotStart.STATUS : 1);
        }
    }

    private static int obey(SpringApplicationBuilder heard, String name, List<String> words) {
        var settings = Stream.of(
                        BESIDE.stream(),
                        Stream.of("--heard.database.begin=" + begins(name, words)),
                        words.stream().filter(word -> word.startsWith("--heard.")))
                .flatMap(all -> all);
        var rest = words.stream().filter(word -> !word.startsWith("--heard.")).toList();
        try (var context = heard.web(WebApplicationType.NONE).run(settings.toArray(String[]::new))) {
            var command = context.getBeansOfType(Command.class).values().stream()
                    .filter(known -> known.name().equals(name))
                    .findFirst();
            if (command.isEmpty()) {
                System.err.println("There is no command " + name + "; ./heard help names those there are.");
                return 2;
            }
            return does(command.get(), rest);
        }
    }

    /// Whether it may make a database where there is none: only a load does, into an authority that begins with it.
    private static boolean begins(String name, List<String> words) {
        return name.equals("load") && words.contains("--create");
    }

    /// What breaks while it is done is no answer.
    private static int does(Command command, List<String> words) {
        try {
            return command.run(words, System.out);
        } catch (RuntimeException failure) {
            failure.printStackTrace();
            return CannotStart.STATUS;
        }
    }
}
