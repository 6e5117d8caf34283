package org.readout.workbench.page;

import java.util.Map;
import java.util.stream.Collectors;
import org.readout.export.rows.Countries;

/** What codes are called in words: {@code SYR} is Syria, {@code MIL} the military. */
final class CodeNames {

    private static final Map<String, String> SECTORS = CodebookText.standard().all("sector").stream()
            .collect(Collectors.toUnmodifiableMap(CodebookEntry::code, CodebookEntry::meaning));

    private CodeNames() {}

    /** A country's usual English name; the code itself where it has none. */
    static String country(String code) {
        return Countries.name(code).orElse(code);
    }

    /** What part of society it is; the code itself where it is none. */
    static String sector(String code) {
        return SECTORS.getOrDefault(code, code);
    }
}
