package org.readout.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readout.archive.Article.article;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.archive.Criterion.Field;
import org.readout.model.DateBasis;
import org.readout.model.EventType;
import org.readout.model.Precision;
import org.readout.model.Status;
import org.readout.model.When;

/** Every filter finds what it names and nothing else. */
final class SearchTest {

    @TempDir
    Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("a.readout"));
        OpenRun run = archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH);
        run.keep(article("arrest", "Police in Ségou arrested opposition leaders. The harvest was good.")
                .reports(
                        EventType.COERCE,
                        "Police@MLI",
                        "arrested",
                        "opposition leaders",
                        Status.OCCURRED,
                        days("2016-06-01", "2016-06-01"),
                        "Ségou")
                .reading());
        run.keep(article("talks", "Niger will ask Mali for talks. Leaders of the police welcomed it.")
                .reports(
                        EventType.REQUEST,
                        "Niger@NER",
                        "ask",
                        "Mali@MLI",
                        Status.PLANNED,
                        days("2016-06-05", "2016-06-11"),
                        "")
                .reports(
                        EventType.SUPPORT,
                        "Leaders of the police",
                        "welcomed",
                        "",
                        Status.OCCURRED,
                        When.undated(Optional.empty()),
                        "")
                .reading());
    }

    @AfterEach
    void close() {
        archive.close();
    }

    private static When days(String from, String to) {
        return new When(
                Optional.of(LocalDate.parse(from)),
                Optional.of(LocalDate.parse(to)),
                Precision.WEEK,
                DateBasis.STATED,
                Optional.empty());
    }

    private String found(Criterion... criteria) {
        List<String> types = new ArrayList<>();
        archive.readings(
                List.of(criteria),
                reading -> reading.reports()
                        .forEach(report -> types.add(report.type().name())));
        assertThat(archive.count(List.of(criteria))).isEqualTo(types.size());
        return String.join(" ", types);
    }

    private static Criterion words(Field field, String typed) {
        return new Criterion.Words(field, new SearchWords(typed));
    }

    @Test
    void withoutCriteriaAllReportsAreFound() {
        assertThat(found()).isEqualTo("COERCE REQUEST SUPPORT");
    }

    @Test
    void typesStatusesAndCountriesAreAlternatives() {
        assertThat(found(new Criterion.OfType(Set.of("COERCE", "SUPPORT")))).isEqualTo("COERCE SUPPORT");
        assertThat(found(new Criterion.WithStatus(Set.of("PLANNED")))).isEqualTo("REQUEST");
        assertThat(found(new Criterion.InCountry(Set.of("MLI")))).isEqualTo("COERCE REQUEST");
        assertThat(found(new Criterion.InCountry(Set.of("NER", "TCD")))).isEqualTo("REQUEST");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-06-01, 2016-06-01, COERCE",
        "2016-06-02, 2016-06-04, ''",
        "2016-06-11, 2016-06-30, REQUEST",
        "2016-05-01, 2016-06-05, COERCE REQUEST",
    })
    void aPeriodFindsActsThatMayLieInIt(String from, String to, String types) {
        assertThat(found(new Criterion.Since(LocalDate.parse(from)), new Criterion.Until(LocalDate.parse(to))))
                .isEqualTo(types);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTOR,     police,                COERCE SUPPORT",
        "ACTOR,     POLICE leaders,        SUPPORT",
        "ACTOR,     leader,                ''",
        "ACTOR,     leader*,               SUPPORT",
        "ACTOR,     opposition,            ''",
        "RECIPIENT, opposition,            COERCE",
        "RECIPIENT, mali,                  REQUEST",
        "PLACE,     segou,                 COERCE",
        "PLACE,     police,                ''",
        "REPORT,    talks,                 REQUEST",
        "REPORT,    police leaders,        COERCE SUPPORT",
        "REPORT,    '\"leaders of the\"',  SUPPORT",
        "REPORT,    '\"of leaders\"',      ''",
        "REPORT,    harvest,               ''",
        "DOCUMENT,  harvest,               COERCE",
        "DOCUMENT,  leaders,               COERCE REQUEST SUPPORT",
    })
    void wordsAreFoundInTheFieldThatIsNamed(Field field, String typed, String types) {
        assertThat(found(words(field, typed))).isEqualTo(types);
    }

    @Test
    void allCriteriaHoldTogether() {
        assertThat(found(words(Field.DOCUMENT, "leaders"), new Criterion.OfType(Set.of("REQUEST", "COERCE"))))
                .isEqualTo("COERCE REQUEST");
        assertThat(found(words(Field.ACTOR, "police"), new Criterion.InCountry(Set.of("MLI"))))
                .isEqualTo("COERCE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\"b",
                "police AND",
                "NOT police",
                "police)",
                "evidence:police",
                "-police",
                "^police",
                "po*lice",
                "\"",
                "a'b; --"
            })
    void noCharacterThatIsTypedIsTakenForSyntax(String typed) {
        if (typed.codePoints().anyMatch(Character::isLetterOrDigit)) {
            for (Field field : Field.values()) {
                assertThat(found(words(field, typed))).doesNotContain("!");
            }
        } else {
            assertThatThrownBy(() -> new SearchWords(typed)).hasMessageContaining("no word to look for");
        }
    }

    @Test
    void aWordOfFtsSyntaxIsAWordLikeAnother() {
        assertThat(found(words(Field.REPORT, "NOT"))).isEmpty();
        assertThat(found(words(Field.REPORT, "FOR"))).isEqualTo("REQUEST");
        assertThat(found(words(Field.REPORT, "evidence:police"))).isEmpty();
    }

    @Test
    void whatIsSupersededIsNotFound() {
        OpenRun run = archive.begin(new ReaderVersion("1", "1"), List.of(), Instant.EPOCH);
        run.keep(article("arrest", "Nothing happened.").reading());
        assertThat(found(words(Field.ACTOR, "police"))).isEqualTo("SUPPORT");
        assertThat(found(words(Field.DOCUMENT, "harvest"))).isEmpty();
    }
}
