package org.readout.coding.coreference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.readout.coding.attribution.Attributions;
import org.readout.coding.lexicon.DataLines;
import org.readout.coding.lexicon.LexiconException;
import org.readout.coding.parties.Parties;
import org.readout.coding.syntax.ParsedArticle;
import org.readout.language.LanguageReader;
import org.readout.model.Document;

class CoreferenceTest {

    private static final LanguageReader LANGUAGE = LanguageReader.open();
    private static final Attributions ATTRIBUTIONS = Attributions.standard();
    private static final Parties PARTIES = Parties.standard();
    private static final Coreference COREFERENCE = Coreference.standard();

    @AfterAll
    static void close() {
        LANGUAGE.close();
    }

    @Test
    void surnameAndPronounStandForThePersonNamedInFull() {
        assertThat(chains("Amina Sule resigned on Monday. Sule said she was ill."))
                .contains(List.of("Amina Sule", "Sule", "she"));
    }

    @Test
    void acronymStandsForTheBodyNamedInFull() {
        assertThat(chains("The Kenya Teachers Union called a strike. The KTU wants higher pay."))
                .contains(List.of("The Kenya Teachers Union", "The KTU"));
    }

    @Test
    void countryAndItsShortFormAreOne() {
        assertThat(chains("The United States closed its consulate. Officials said the US would reopen it."))
                .anyMatch(chain -> chain.contains("The United States") && chain.contains("the US"));
    }

    @Test
    void apposedDescriptionBelongsToTheName() {
        assertThat(chains("Moses Banda, the interior minister, denied it. The interior minister left."))
                .contains(List.of("Moses Banda, the interior minister", "The interior minister"));
    }

    @Test
    void aPronounBeforeTheSubjectMeansTheSubject() {
        assertThat(chains("Moses Banda beat Peter Musa on Sunday. In his first speech, Banda praised the army."))
                .contains(List.of("Moses Banda", "his", "Banda"));
    }

    @Test
    void aFirstNameTellsTheGenderWithItsAccentOrWithout() {
        assertThat(chains("José Mavra met Segilola Adebayo before her trial."))
                .contains(List.of("Segilola Adebayo", "her"));
    }

    @Test
    void whoComesWithHerIsSomebodyElse() {
        assertThat(chains("Grace Obi criticised Amina Sule. Amina Sule agreed to travel with her."))
                .noneMatch(chain -> chain.contains("her") && chain.contains("Amina Sule"));
    }

    @Test
    void herIsNoManOfTheSentence() {
        assertThat(chains("Grace Obi met Peter Musa before her trial."))
                .noneMatch(chain -> chain.size() > 1 && chain.contains("her") && chain.contains("Peter Musa"));
    }

    @Test
    void weighsAnyTextWithoutAnError() {
        Random random = new Random(11);
        List<String> words =
                List.of("he", "they", "Sule", "and", "the", "minister", "'s", "\"", "said", ",", ".", "it", "Kenya");
        for (int text = 0; text < 30; text++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                line.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            assertThat(chains(line.toString())).isNotNull();
        }
    }

    @Test
    void weightOfNoFeatureIsToldWithFileAndLine() {
        List<DataLines.Line> lines = List.of(new DataLines.Line("weights.txt", 3, "height HE_SHE 1.0"));
        assertThatThrownBy(() -> Weights.of(PairFeatures.space(), lines))
                .isInstanceOf(LexiconException.class)
                .hasMessageStartingWith("weights.txt:3: ");
    }

    private static List<List<String>> chains(String text) {
        ParsedArticle article = new ParsedArticle(LANGUAGE.read(Document.undated("news", text)));
        return COREFERENCE.chains(article, ATTRIBUTIONS.quotations(article), PARTIES).stream()
                .map(chain -> chain.mentions().stream()
                        .map(mention -> mention.span().of(text))
                        .toList())
                .toList();
    }
}
