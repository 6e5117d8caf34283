#!/bin/sh
# Trains, exports and evaluates the reader net. Data folders come from the environment, see README.md.
# First syntax and names (five epochs of a schedule for eight), then all tasks together with the Readout Corpus (six epochs).
set -eu
python=${PYTHON:-python}
base=${BASE:-base/bge-small-en-v1.5}
common="--base $base.onnx --tokenizer $base-tokenizer.json --layers 6 --pieces 1100
    --ewt $EWT/train.conllu --gum $GUM/train.conllu --wikigold $NAMES/wikigold/wikigold.conll.txt
    --crossner $NAMES/crossner_politics/train.txt $NAMES/crossner_politics/dev.txt
    --uner $NAMES/uner_english_ewt/en_ewt-ud-dev.iob2"
"$python" train.py $common --out net/syntax --epochs 8 --stop-after 5
"$python" events.py ../corpus/sentences/*.txt > net/corpus.jsonl
../readout parse net/corpus.jsonl > net/corpus.conllu
"$python" train.py $common --out net/joint --epochs 6 --share 0.5 --corpus-copies 2 --acts-weight 1 --encoder-rate 1e-4 --head-rate 7e-4 \
    --start net/syntax/epoch-5.pt \
    --corpus ../corpus/sentences/*.txt --corpus-parse net/corpus.conllu
"$python" export.py --checkpoint net/joint/epoch-6.pt --ewt "$EWT/train.conllu" --version 3 --out net/reader.onnx \
    --corpus ../corpus/sentences/*.txt --corpus-parse net/corpus.conllu
"$python" evaluate.py --net net/reader.onnx \
    --conllu "ewt-dev=$BENCH/ewt/en_ewt-ud-dev.conllu" --conllu "ewt-test=$BENCH/ewt/en_ewt-ud-test.conllu" \
    --conllu "gum-dev=$BENCH/gum/en_gum-ud-dev.conllu" \
    --names "uner-test=$NAMES/uner_english_ewt/en_ewt-ud-test.iob2" --names "crossner-test=$NAMES/crossner_politics/test.txt"
