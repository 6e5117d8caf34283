package org.readout.evaluation;

import java.lang.management.ManagementFactory;

/** The processor time of the current thread, in nanoseconds. */
final class Processor {

    private Processor() {}

    static long nanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
