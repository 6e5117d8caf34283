"""python -m unittest test_training"""
import itertools
import tempfile
import unittest
from pathlib import Path

import numpy as np

import corpora
import decode
import lemmas
from words import SHAPES, WordPieces, shape


class LemmaScripts(unittest.TestCase):
    PAIRS = [("dogs", "dog", "l1|"), ("cities", "city", "l3|y"), ("Cities", "city", "l3|y"), ("was", "be", "!be"),
             ("Obama", "Obama", "k0|"), ("OBAMA", "Obama", "c0|"), ("NATO", "NATO", "k0|"), ("McDonald", "McDonald", "k0|"),
             ("said", "say", "l2|y"), ("ARRESTED", "arrest", "l2|"), ("n't", "not", "l2|ot"), ("n’t", "not", "l2|ot"),
             ("went", "go", "!go"), (",", ",", "l0|"), ("1990s", "1990", "l1|"), ("Élysée", "Élysée", "k0|")]

    def test_script_is_the_shortest_edit(self):
        for form, lemma, script in self.PAIRS:
            self.assertEqual(lemmas.script(form, lemma), script, form)

    def test_applying_a_script_gives_the_lemma_back(self):
        for form, lemma, script in self.PAIRS:
            self.assertEqual(lemmas.apply(script, form), lemma)

    def test_strip_longer_than_the_form_leaves_the_lower_cased_form(self):
        self.assertEqual(lemmas.apply("l3|y", "Is"), "is")


class Words(unittest.TestCase):
    def test_shapes(self):
        expected = {"police": "lower", "Lagos": "capitalised", "NATO": "all-capitals", "U.S.": "all-capitals", "I": "single-capital",
                    "iPhone": "mixed", "McDonald": "mixed", "2026": "digits", "3,5": "digits", "F-16": "digits-and-letters",
                    "—": "punctuation", "$": "punctuation", "Łódź": "capitalised", "n't": "lower", "五": "lower"}
        for word, name in expected.items():
            self.assertEqual(SHAPES[shape(word, 3)], name, word)
        self.assertEqual(SHAPES[shape("Police", 0)], "capitalised-initial")

    def test_pieces_are_uncased_without_accents_and_split_at_punctuation(self):
        pieces = WordPieces(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "u", ".", "s", "elys", "##ee", "-"])
        self.assertEqual(pieces.of("U.S."), [4, 5, 6, 5])
        self.assertEqual(pieces.of("Élysée"), [7, 8])
        self.assertEqual(pieces.of("Élysée-x"), [7, 8, 9, 1])
        self.assertEqual(pieces.of("\u0301"), [1])


class Decoding(unittest.TestCase):
    def test_tree_is_the_best_of_all_trees_with_one_root(self):
        random = np.random.default_rng(5)
        for n in (1, 2, 3, 4, 5):
            for _ in range(40):
                scores = random.normal(size=(n, n + 1))
                found = decode.tree(scores)
                self.assertTrue(self.is_tree(found))
                best = max((sum(scores[i, h] for i, h in enumerate(heads)) for heads in
                            itertools.product(range(n + 1), repeat=n) if self.is_tree(heads)))
                self.assertAlmostEqual(best, sum(scores[i, h] for i, h in enumerate(found)))

    @staticmethod
    def is_tree(heads):
        if list(heads).count(0) != 1:
            return False
        for i in range(1, len(heads) + 1):
            node, steps = i, 0
            while node and steps <= len(heads):
                node, steps = heads[node - 1], steps + 1
            if node:
                return False
        return True

    def test_names_never_continue_what_did_not_begin(self):
        logits = np.zeros((2, len(corpora.ENTITY_LABELS)))
        logits[0, corpora.ENTITY_LABELS.index("I-PLACE")] = 5
        logits[0, corpora.ENTITY_LABELS.index("B-PLACE")] = 4
        logits[1, corpora.ENTITY_LABELS.index("I-PLACE")] = 5
        self.assertEqual(decode.names(logits), ["B-PLACE", "I-PLACE"])
        self.assertEqual(decode.spans(["B-PLACE", "I-PLACE", "B-GROUP", "O"]), [(0, 2, "PLACE"), (2, 3, "GROUP")])


class Corpora(unittest.TestCase):
    def test_a_people_outside_a_name_is_a_group(self):
        self.assertEqual(corpora.with_groups(["Kenyan", "police"], ["O", "O"]), ["B-GROUP", "O"])
        self.assertEqual(corpora.with_groups(["Democratic", "Party"], ["B-MISC", "I-MISC"]), ["B-MISC", "I-MISC"])

    def test_names_marked_by_hand_replace_what_the_tags_tell(self):
        sentence = corpora.Sentence("ewt", ["He", "joined", "Smith", "Barney", "in", "Ohio", "."], id="a-1",
                                    allowed=[corpora.EVERYTHING] * 7)
        other = corpora.Sentence("ewt", ["Ohio"], id="a-2", allowed=[corpora.EVERYTHING])
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "names.tsv"
            file.write_text("# names\na-1\tORG 3-4, LOC 6-6\n", encoding="utf-8")
            corpora.names_as_marked([sentence, other], corpora.marked_names(file))
        self.assertEqual([sorted(names)[0] for names in sentence.allowed[1:6]],
                         ["O", "B-ORGANISATION", "I-ORGANISATION", "O", "B-PLACE"])
        self.assertEqual((sentence.source, other.source, other.allowed), ("marked", "ewt", [corpora.EVERYTHING]))

    def test_a_wrong_line_of_marked_names_is_told_with_its_number(self):
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "names.tsv"
            file.write_text("a-1\t\na-2\tCITY 1-1\n", encoding="utf-8")
            with self.assertRaisesRegex(ValueError, "names.tsv:2: "):
                corpora.marked_names(file)


if __name__ == "__main__":
    unittest.main()
