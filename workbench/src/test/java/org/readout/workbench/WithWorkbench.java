package org.readout.workbench;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests each of which has a workbench with an archive of its own, filled alike. */
abstract class WithWorkbench {

    private final UnaryOperator<Served> filled;

    @TempDir
    Path folder;

    Served served;

    WithWorkbench(UnaryOperator<Served> filled) {
        this.filled = filled;
    }

    @BeforeEach
    void start() {
        served = filled.apply(Served.in(folder));
    }

    @AfterEach
    void stop() {
        if (served != null) {
            served.close();
        }
    }
}
