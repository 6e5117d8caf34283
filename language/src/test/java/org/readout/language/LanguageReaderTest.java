package org.readout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.readout.model.Analysis;
import org.readout.model.Document;
import org.readout.model.EntityType;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Notice;
import org.readout.model.ProposedAct;
import org.readout.model.ProposedAct.Role;
import org.readout.model.Sentence;
import org.readout.model.Token;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LanguageReaderTest {

    private static final List<String> SENTENCES = List.of(
            "Police in Lagos denied arresting protesters.",
            "The foreign minister of Norway met rebel leaders in Khartoum on Tuesday.",
            "\"We will not leave,\" said Maria Lopez, a farmer from the north.",
            "No one was hurt.",
            "Three soldiers were killed when a roadside bomb struck their convoy near the border, the army said.",
            "Why?",
            "The opposition has accused the electoral commission of rigging the July 31 vote in favour of the president.");

    private final LanguageReader reader = LanguageReader.open();

    @BeforeAll
    void open() {
        assertThat(reader.netVersion()).isNotBlank();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    private Analysis read(String text) {
        return reader.read(Document.undated("test", text));
    }

    private static void isSound(Analysis analysis) {
        String text = analysis.document().text();
        int position = 0;
        for (Sentence sentence : analysis.sentences()) {
            assertThat(sentence.span().start())
                    .isEqualTo(sentence.token(0).span().start());
            assertThat(sentence.span().end())
                    .isEqualTo(sentence.token(sentence.size() - 1).span().end());
            for (Token token : sentence.tokens()) {
                assertThat(token.span().start()).isGreaterThanOrEqualTo(position);
                assertThat(token.span().of(text)).isEqualTo(token.text()).isNotEmpty();
                assertThat(token.lemma()).isNotEmpty();
                position = token.span().end();
            }
            assertThat(sentence.tokens().stream().filter(token -> token.head() == Token.ROOT))
                    .hasSize(1);
            sentence.tokens().forEach(token -> assertThat(token.head()).isLessThan(sentence.size()));
        }
    }

    @Test
    void aSentenceHasWordsHeadsAndNames() {
        Sentence sentence = read(SENTENCES.get(0)).sentences().get(0);
        assertThat(sentence.tokens())
                .extracting(Token::text)
                .containsExactly("Police", "in", "Lagos", "denied", "arresting", "protesters", ".");
        assertThat(sentence.token(3).head()).isEqualTo(Token.ROOT);
        assertThat(sentence.token(3).relation()).isEqualTo("root");
        assertThat(sentence.token(3).lemma()).isEqualTo("deny");
        assertThat(sentence.token(0).relation()).isEqualTo("nsubj");
        assertThat(sentence.token(0).head()).isEqualTo(3);
        assertThat(sentence.names()).anySatisfy(name -> {
            assertThat(name.type()).isEqualTo(EntityType.PLACE);
            assertThat(sentence.token(name.first()).text()).isEqualTo("Lagos");
        });
    }

    @Test
    void anActHasItsTriggerAndItsParties() {
        Sentence sentence = read("Police arrested three protesters in Lagos on Tuesday.")
                .sentences()
                .get(0);
        ProposedAct act = sentence.acts().get(0);
        assertThat(act.type()).isEqualTo(EventType.COERCE);
        assertThat(act.modes()).containsExactly(Mode.ARREST);
        assertThat(sentence.token(act.token()).text()).isEqualTo("arrested");
        assertThat(act.probability()).isGreaterThan(0.8);
        assertThat(words(sentence, act, Role.ACTOR)).containsExactly("Police");
        assertThat(words(sentence, act, Role.RECIPIENT)).containsExactly("protesters");
        assertThat(words(sentence, act, Role.PLACE)).containsExactly("Lagos");
        assertThat(words(sentence, act, Role.TIME)).containsExactly("Tuesday");
    }

    private static List<String> words(Sentence sentence, ProposedAct act, Role role) {
        return act.arguments(role).stream()
                .filter(argument -> argument.probability() > 0.5)
                .map(argument -> sentence.token(argument.token()).text())
                .toList();
    }

    @Test
    void nothingIsReadFromNothing() {
        for (String text : List.of("", " ", "\n\n\t \r\n", "\u0000\u0007", "\ufeff")) {
            assertThat(read(text).sentences()).isEmpty();
            assertThat(read(text).notices()).isEmpty();
        }
    }

    @Test
    void aSingleFaceIsASentence() {
        Analysis analysis = read("😀");
        assertThat(analysis.sentences()).hasSize(1);
        isSound(analysis);
    }

    @Test
    void linesMayEndAsOnAnySystem() {
        String unix = String.join("\n\n", SENTENCES);
        List<String> expected =
                read(unix).sentences().stream().map(s -> s.span().of(unix)).toList();
        String windows = unix.replace("\n", "\r\n");
        assertThat(read(windows).sentences().stream()
                        .map(s -> s.span().of(windows))
                        .toList())
                .isEqualTo(expected);
        String old = unix.replace("\n", "\r");
        assertThat(read(old).sentences().stream().map(s -> s.span().of(old)).toList())
                .isEqualTo(expected);
    }

    @Test
    void offsetsHoldOnAnyUnicode() {
        Random random = new Random(20161209);
        for (int round = 0; round < 150; round++) {
            isSound(read(anyText(random)));
        }
    }

    private static String anyText(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(120);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(0x10000));
                case 1 -> text.appendCodePoint(random.nextInt(0x110000));
                case 2 -> text.append((char) (0x300 + random.nextInt(0x60)));
                case 3 -> text.append(" \n.'\"-,:\u2019\u200d\ufe0f".charAt(random.nextInt(11)));
                case 4 -> text.appendCodePoint(0x1F300 + random.nextInt(0x300));
                case 5 -> text.append((char) (0x590 + random.nextInt(0x120)));
                default -> text.append(SENTENCES.get(random.nextInt(SENTENCES.size())), 0, 1 + random.nextInt(4));
            }
        }
        return text.toString();
    }

    @Test
    void theSameBytesComeFromOneThreadAndFromFour() throws Exception {
        List<Document> documents = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 12; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = 0; j <= i; j++) {
                text.append(SENTENCES.get(random.nextInt(SENTENCES.size()))).append(' ');
            }
            documents.add(Document.undated("d" + i, text.toString()));
        }
        List<String> alone =
                documents.stream().map(d -> ConlluWriter.write(reader.read(d))).toList();
        assertThat(inFourThreads(documents)).isEqualTo(alone);
    }

    private List<String> inFourThreads(List<Document> documents) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> futures = documents.stream()
                    .map(d -> threads.submit(() -> ConlluWriter.write(reader.read(d))))
                    .toList();
            List<String> written = new ArrayList<>();
            for (Future<String> future : futures) {
                written.add(future.get());
            }
            return written;
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void aSentenceIsReadAlikeAloneAndAmongOthers() {
        Analysis together = read(String.join("\n\n", SENTENCES));
        for (int i = 0; i < SENTENCES.size(); i++) {
            Sentence alone = read(SENTENCES.get(i)).sentences().get(0);
            Sentence among = together.sentences().get(i);
            assertThat(among.tokens().stream()
                            .map(LanguageReaderTest::withoutPlace)
                            .toList())
                    .isEqualTo(alone.tokens().stream()
                            .map(LanguageReaderTest::withoutPlace)
                            .toList());
            assertThat(among.names()).isEqualTo(alone.names());
        }
    }

    private static String withoutPlace(Token token) {
        return token.text() + " " + token.lemma() + " " + token.pos() + " " + token.tag() + " " + token.head() + " "
                + token.relation();
    }

    @Test
    void aSentenceWithoutEndIsCutWithANotice() {
        Analysis analysis = read("and the road to Goma was closed again ".repeat(120));
        isSound(analysis);
        assertThat(analysis.sentences()).allSatisfy(s -> assertThat(s.size()).isLessThanOrEqualTo(200));
        assertThat(analysis.notices()).extracting(Notice::code).contains("sentence-cut");
    }

    @Test
    void aTextBeyondTheBudgetIsReadInPart() {
        String text = "The road to Goma was closed again. ".repeat(50);
        Analysis analysis = reader.within(new ReadingBudget(100_000, 5)).read(Document.undated("long", text));
        assertThat(analysis.sentences()).hasSize(5);
        assertThat(analysis.notices()).extracting(Notice::code).containsExactly("text-cut");
        Analysis shorter = reader.within(new ReadingBudget(100, 1000)).read(Document.undated("long", text));
        assertThat(shorter.sentences()).hasSize(3);
        assertThat(shorter.notices()).extracting(Notice::code).containsExactly("text-cut");
        isSound(shorter);
    }

    @Test
    void anEmptyBudgetIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ReadingBudget(0, 1));
    }

    @Test
    void aFileThatIsNoNetIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("no-net.onnx"), "The road to Goma was closed.");
        assertThatExceptionOfType(ReaderNetException.class)
                .isThrownBy(() -> LanguageReader.open(file))
                .withMessageContaining("no-net.onnx");
        assertThatExceptionOfType(ReaderNetException.class)
                .isThrownBy(() -> LanguageReader.open(folder.resolve("missing.onnx")))
                .withMessageContaining("missing.onnx");
    }
}
