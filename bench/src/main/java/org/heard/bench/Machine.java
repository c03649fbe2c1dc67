package org.heard.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/// The machine a figure belongs to.
final class Machine {
    private Machine() {}

    static String words() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return "%d cores (%s), %d GB, %s %s, Java %s"
                .formatted(
                        system.getAvailableProcessors(),
                        processor(),
                        Math.round(system.getTotalMemorySize() / 1e9),
                        system.getName(),
                        system.getVersion(),
                        Runtime.version());
    }

    /// How many programs wanted a processor in the last minute, this one's among them.
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// Time of the processors in hundredths of a second since the machine began, and how much of it the machine beneath
    /// gave to others.
    record Taken(double all, double others) {
        /// The share that others took since then, from 0 to 1.
        double since(Taken before) {
            return all > before.all ? (others - before.others) / (all - before.all) : 0;
        }
    }

    /// Zero where the system does not tell.
    static Taken taken() {
        try (var lines = Files.lines(Path.of("/proc/stat"))) {
            // cpu user nice system idle iowait irq softirq steal …, in proc(5)
            var times = Arrays.stream(lines.findFirst().orElseThrow().split("\\s+"))
                    .skip(1)
                    .limit(8)
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Taken(Arrays.stream(times).sum(), times[7]);
        } catch (IOException notLinux) {
            return new Taken(0, 0);
        }
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch", "?"));
        } catch (IOException notLinux) {
            return System.getProperty("os.arch", "?");
        }
    }
}
