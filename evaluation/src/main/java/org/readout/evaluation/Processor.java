package org.readout.evaluation;

import java.time.Duration;

/** The processor time of the whole process, its collector of garbage and its compiler included, in nanoseconds. */
final class Processor {

    private Processor() {}

    static long nanos() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(Duration::toNanos)
                .orElse(0L);
    }
}
