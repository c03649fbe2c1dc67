package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.heard.ServiceProcess;
import org.junit.jupiter.api.Test;

/// A long fill that is told to stop.
class CutShortTest {
    private static final Pattern REACHED = Pattern.compile("authorities, ([0-9,]+) of ");

    @Test
    void it_stops_in_time_closes_its_database_and_goes_on_with_the_next_start() throws Exception {
        var home = ServiceProcess.newHome();
        var first = reached(ServiceProcess.begin(home, "--heard.demo.england=true"));
        assertThat(first).isPositive();
        assertThat(reached(ServiceProcess.begin(home, "--heard.demo.england=true")))
                .isGreaterThan(first);
    }

    /// How many children there were when it was told to stop.
    private static int reached(ServiceProcess service) throws InterruptedException {
        assertThat(service.saysBeforeItEnds("children looked after, about")).isTrue();
        assertThat(service.stopsWithin(20)).isTrue();
        assertThat(service.findDatabase()).isEmpty();
        var figure = REACHED.matcher(service.said());
        assertThat(figure.find()).isTrue();
        return Integer.parseInt(figure.group(1).replace(",", ""));
    }
}
