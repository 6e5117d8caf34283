#!/bin/sh
# Trains, exports and evaluates the reader net. Data folders come from the environment, see README.md.
set -eu
python=${PYTHON:-python}
minilm=${BASE:-base/all-minilm-l6-v2}
"$python" train.py --base "$minilm.onnx" --tokenizer "$minilm-tokenizer.json" --ewt "$EWT/train.conllu" --gum "$GUM/train.conllu" \
    --wikigold "$NAMES/wikigold/wikigold.conll.txt" --crossner "$NAMES/crossner_politics/train.txt" \
    --out net --epochs 3 --pieces 1100
"$python" export.py --checkpoint net/epoch-3.pt --ewt "$EWT/train.conllu" --version 1 --out net/reader.onnx
"$python" evaluate.py --net net/reader.onnx \
    --conllu "ewt-dev=$BENCH/ewt/en_ewt-ud-dev.conllu" --conllu "ewt-test=$BENCH/ewt/en_ewt-ud-test.conllu" \
    --conllu "gum-dev=$BENCH/gum/en_gum-ud-dev.conllu" \
    --names "uner-test=$NAMES/uner_english_ewt/en_ewt-ud-test.iob2" --names "crossner-test=$NAMES/crossner_politics/test.txt"
