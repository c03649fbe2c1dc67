package org.heard.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;

/// What processes use of the machine. Memory can be read on Linux only.
final class Use {
    private Use() {}

    /// Processor time used so far.
    static Duration processor(Collection<ProcessHandle> processes) {
        return processes.stream()
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /// Memory resident, in megabytes.
    static double resident(ProcessHandle process) throws IOException {
        return kilobytes(Path.of("/proc/" + process.pid() + "/status"), "VmRSS:") / 1024;
    }

    /// The most memory that was resident since the process began, in megabytes; 0 when it is gone.
    static double peak(long process) {
        try {
            return kilobytes(Path.of("/proc/" + process + "/status"), "VmHWM:") / 1024;
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    /// Memory of several processes that share some: what each shares is divided among those who share it.
    static double proportional(List<ProcessHandle> processes) throws IOException {
        double sum = 0;
        for (var process : processes) {
            sum += kilobytes(Path.of("/proc/" + process.pid() + "/smaps_rollup"), "Pss:");
        }
        return sum / 1024;
    }

    private static double kilobytes(Path file, String name) throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")))
                    .findFirst()
                    .orElse(0);
        }
    }
}
