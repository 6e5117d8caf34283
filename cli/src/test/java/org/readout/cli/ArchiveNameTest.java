package org.readout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and bundles name an archive and give away neither folders nor passwords. */
final class ArchiveNameTest {

    @ParameterizedTest
    @CsvSource({
        "crisis.readout,                                     crisis.readout",
        "/home/awa/secret project/crisis.readout,            crisis.readout",
        "C:\\cases\\crisis.readout,                          crisis.readout",
        "postgresql://awa:secret@host:5432/crisis,           crisis",
        "postgresql://host/crisis?user=awa&password=se/cret, crisis",
        "postgresql://awa:secret@host,                       archive",
        "postgresql://awa:secret@host/,                      archive",
        "postgresql://host?password=secret,                  archive"
    })
    void anArchiveIsCalledByItsOwnNameAlone(String address, String name) {
        assertThat(ArchiveName.of(address)).isEqualTo(name);
    }
}
