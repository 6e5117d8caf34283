package org.readout.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readout.model.EntityType.ORGANISATION;
import static org.readout.model.EntityType.PERSON;
import static org.readout.model.EntityType.PLACE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.evaluation.NamesScore.Name;
import org.readout.model.EntityType;
import org.readout.model.Span;

class NamesScoreTest {

    private static final Set<EntityType> COUNTED = EnumSet.of(PERSON, ORGANISATION, PLACE);
    private static final Name REYES = new Name(new Span(0, 9), Optional.of(PERSON));
    private static final Name ELECTION = new Name(new Span(20, 40), Optional.empty());

    @TempDir
    Path folder;

    private List<TaggedText> read(String content) throws IOException {
        Path file = folder.resolve("names.tsv");
        Files.writeString(file, content, StandardCharsets.UTF_8);
        return TaggedFile.documents(file);
    }

    @Test
    void namesAreReadFromWordsAndTags() throws IOException {
        TaggedText text = read("""
                        https://example.org/1\tO

                        Ana\tB-Person
                        Reyes\tI-Person
                        left\tO
                        Vessa\tB-Location

                        Vessa\tI-Location
                        Port\tB-Location
                        """).get(0);
        assertThat(text.text()).isEqualTo("Ana Reyes left Vessa\n\nVessa Port");
        assertThat(text.names())
                .containsExactly(
                        new TaggedText.Labelled(new Span(0, 9), "person"),
                        new TaggedText.Labelled(new Span(15, 20), "location"),
                        new TaggedText.Labelled(new Span(22, 27), "location"),
                        new TaggedText.Labelled(new Span(28, 32), "location"));
    }

    @Test
    void universalNamesKeepTheTreebanksText() throws IOException {
        List<TaggedText> texts = read("""
                # newdoc id = a
                # sent_id = a-1
                # text = Reyes's car.
                1\tReyes\tB-PER\t-\tx
                2\t's\tO\t-\t-
                3\tcar\tO\t-\t-
                4\t.\tO\t-\t-

                # newdoc id = b
                # text = No.
                1\tNo.\tO\t-\t-

                """);
        assertThat(texts).extracting(TaggedText::text).containsExactly("Reyes's car.", "No.");
        assertThat(texts.get(0).names()).containsExactly(new TaggedText.Labelled(new Span(0, 5), "per"));
    }

    @Test
    void placeAndTypeMustBothBeRight() {
        Name place = new Name(REYES.span(), Optional.of(PLACE));
        Name shorter = new Name(new Span(4, 9), Optional.of(PERSON));
        assertThat(NamesScore.of(List.of(REYES), List.of(REYES), COUNTED).together(COUNTED))
                .isEqualTo(new Tally(1, 1, 1));
        assertThat(NamesScore.of(List.of(REYES), List.of(place), COUNTED).together(COUNTED))
                .isEqualTo(new Tally(0, 1, 1));
        assertThat(NamesScore.of(List.of(REYES), List.of(shorter), COUNTED).together(COUNTED))
                .isEqualTo(new Tally(0, 1, 1));
    }

    @Test
    void aNameOverAnIgnoredOneIsWrongOnlyWhenStrict() {
        Name within = new Name(new Span(20, 26), Optional.of(PLACE));
        NamesScore score = NamesScore.of(List.of(REYES, ELECTION), List.of(REYES, within), COUNTED);
        assertThat(score.together(COUNTED)).isEqualTo(new Tally(1, 1, 1));
        assertThat(score.togetherStrict(COUNTED)).isEqualTo(new Tally(1, 1, 2));
    }

    @Test
    void aNameOverAnIgnoredAndACountedOneIsWrong() {
        Name across = new Name(new Span(0, 30), Optional.of(PERSON));
        assertThat(NamesScore.of(List.of(REYES, ELECTION), List.of(across), COUNTED)
                        .together(COUNTED))
                .isEqualTo(new Tally(0, 1, 1));
    }
}
