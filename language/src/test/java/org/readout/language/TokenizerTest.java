package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

    private final Tokenizer tokenizer = new Tokenizer(TokenizerLexicon.bundled());

    private List<String> words(String text) {
        WordSpans spans = tokenizer.words(text);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < spans.size(); i++) {
            words.add(spans.text(i, text));
        }
        return words;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            The minister didn't deny it. > The minister did n't deny it .
            They can't and cannot leave. > They ca n't and can not leave .
            It’s Kenya’s vote, she’d say > It ’s Kenya ’s vote , she ’d say
            the protesters' demands > the protesters ' demands
            a well-known pro-government paper > a well - known pro-government paper
            in mid-August, post-war Libya > in mid-August , post-war Libya
            He paid $5,000 (€4,600). > He paid $ 5,000 ( € 4,600 ) .
            A US$20m loan at 4.5% > A US$ 20 m loan at 4.5 %
            at 8:30am on 12/01/2016 > at 8:30 am on 12/01/2016
            Gen. Sisi met Sen. J. Reed Jr. in the U.S. > Gen. Sisi met Sen. J. Reed Jr. in the U.S.
            Vitamin C. Nobody knew. > Vitamin C. Nobody knew .
            by 5 p.m. on Feb. 3 > by 5 p.m. on Feb. 3
            No. 10 said no. Nothing. > No. 10 said no . Nothing .
            and/or the north/south road > and / or the north / south road
            HARARE — The court -- again -- ruled… > HARARE — The court -- again -- ruled …
            "We won," he said. "Really?!" > " We won , " he said . " Really ?! "
            They do n’t and ca n't say > They do n’t and ca n't say
            now, "said the premier. > now , " said the premier .
            write to press@ministry.example or www.example.org/x?y=1. > write to press@ministry.example or www.example.org/x?y=1 .
            See https://news.example.org/a_(b), then > See https://news.example.org/a_(b) , then
            #FreeThem, says @witness > #FreeThem , says @witness
            AT&T and R&D > AT&T and R&D
            the 1990s, the '90s and the 3rd > the 1990s , the '90s and the 3rd
            call 713-555-0199 or 555-0199 > call 713-555-0199 or 555-0199
            a 3-2 win, from 1999-2003 > a 3 - 2 win , from 1999 - 2003
            [The] region's "case [...]" > [ The ] region 's " case [ ... ] "
            Stop!!! What... no > Stop !!! What ... no
            It was fine :) and ;-) > It was fine :) and ;-)
            the report.The minister > the report . The minister
            plan.doc and bbc.co.uk > plan.doc and bbc.co.uk
            """)
    void newsIsCutAsInTheTreebanks(String text, String expected) {
        assertThat(String.join(" ", words(text))).isEqualTo(expected);
    }

    @Test
    void aFaceOfSeveralCodePointsIsOneWord() {
        assertThat(words("Thanks 👩‍🚀🇺🇦👍🏽!")).containsExactly("Thanks", "👩‍🚀", "🇺🇦", "👍🏽", "!");
    }

    @Test
    void accentsStayOnTheirLetters() {
        assertThat(words("Erdog\u0306an's cafe\u0301")).containsExactly("Erdog\u0306an", "'s", "cafe\u0301");
    }

    @Test
    void blanksOfAnyKindSeparateWords() {
        assertThat(words("\u00a0Aleppo\u2003fell\u200bon\tMonday\u0000\r\n\ufeff"))
                .containsExactly("Aleppo", "fell", "on", "Monday");
    }

    @Test
    void loneSurrogatesAreWords() {
        assertThat(words("a \ud83d b\udc00c")).containsExactly("a", "\ud83d", "b", "\udc00", "c");
    }

    @Test
    void arabicAndHebrewAreCutAtBlanksAndMarks() {
        assertThat(words("قال الوزير، אמר השר.")).containsExactly("قال", "الوزير", "،", "אמר", "השר", ".");
    }

    @Test
    void aLineOfTenMillionCharactersTakesSeconds() {
        for (String part : List.of("a", "a@", "-a", ".a", "'", "1,", ")", "www.", "a.b/", "*a")) {
            String text = part.repeat(10_000_000 / part.length() / 5);
            long start = System.nanoTime();
            assertThat(tokenizer.words(text).size()).isPositive();
            assertThat(System.nanoTime() - start).as(part).isLessThan(20_000_000_000L);
        }
    }
}
