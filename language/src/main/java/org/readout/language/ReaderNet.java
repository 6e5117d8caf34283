package org.readout.language;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** The reader net in ONNX Runtime, one thread a run. Thread-safe. */
final class ReaderNet implements AutoCloseable {

    private static final String RESOURCE = "reader.onnx";
    private static final long STACK_BYTES = 64L << 20;
    private static final String FORMAT = "readout-reader/2";
    private static final Set<String> INPUTS =
            Set.of("input_ids", "attention_mask", "shape", "first", "last", "word_mask");
    private static final Set<String> OUTPUTS =
            Set.of("upos", "xpos", "lemma", "entity", "arc", "label", "event", "status", "background", "mode", "role");

    /** An output that a net may lack: what words mean where they stand. */
    private static final String STATE = "state";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final NetLabels labels;
    private final String version;

    private ReaderNet(OrtEnvironment environment, OrtSession session, NetLabels labels, String version) {
        this.environment = environment;
        this.session = session;
        this.labels = labels;
        this.version = version;
    }

    static ReaderNet bundled() {
        try (InputStream stream = ReaderNet.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new ReaderNetException("the language module was built without its reader net, " + RESOURCE);
            }
            return of(stream.readAllBytes(), RESOURCE);
        } catch (IOException e) {
            throw new ReaderNetException("cannot read the bundled reader net: " + e.getMessage(), e);
        }
    }

    static ReaderNet at(Path file) {
        try {
            return of(Files.readAllBytes(file), file.toString());
        } catch (IOException e) {
            throw new ReaderNetException("cannot read the reader net " + file + ": " + e.getMessage(), e);
        }
    }

    private static ReaderNet of(byte[] bytes, String name) {
        OrtEnvironment environment = onADeepStack(OrtEnvironment::getEnvironment);
        try (OrtSession.SessionOptions options = options()) {
            OrtSession session = environment.createSession(bytes, options);
            try {
                return checked(environment, session, name);
            } catch (OrtException | RuntimeException e) {
                session.close();
                throw e;
            }
        } catch (OrtException e) {
            throw new ReaderNetException(name + " is no net that ONNX Runtime can load: " + e.getMessage(), e);
        }
    }

    /**
     * ONNX Runtime 1.29 goes over the process's command line by recursion when it starts, and ends the process where a long class
     * path is too much for the thread's stack.
     */
    private static <T> T onADeepStack(Supplier<T> start) {
        FutureTask<T> task = new FutureTask<>(start::get);
        new Thread(null, task, "onnxruntime-start", STACK_BYTES).start();
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new ReaderNetException("ONNX Runtime cannot be used here: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReaderNetException("interrupted while ONNX Runtime was started", e);
        }
    }

    private static OrtSession.SessionOptions options() throws OrtException {
        OrtSession.SessionOptions options = new OrtSession.SessionOptions();
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
        // Every batch has another shape: planning memory for each would only pile up.
        options.setMemoryPatternOptimization(false);
        return options;
    }

    private static ReaderNet checked(OrtEnvironment environment, OrtSession session, String name) throws OrtException {
        requireAll(INPUTS, session.getInputNames(), "input", name);
        requireAll(OUTPUTS, session.getOutputNames(), "output", name);
        Map<String, String> metadata = session.getMetadata().getCustomMetadata();
        String format = metadata.getOrDefault("format", "");
        if (!format.equals(FORMAT)) {
            throw new ReaderNetException("the reader net " + name + " has the format \"" + format
                    + "\", this program reads \"" + FORMAT + "\"");
        }
        return new ReaderNet(
                environment, session, NetLabels.of(metadata, name), metadata.getOrDefault("version", "unknown"));
    }

    private static void requireAll(Set<String> wanted, Set<String> found, String kind, String name) {
        for (String each : wanted) {
            if (!found.contains(each)) {
                throw new ReaderNetException(
                        "the reader net " + name + " has no " + kind + " \"" + each + "\"; it has " + found);
            }
        }
    }

    NetLabels labels() {
        return labels;
    }

    String version() {
        return version;
    }

    NetOutput run(NetInput input) {
        Map<String, OnnxTensor> tensors = new HashMap<>();
        try {
            tensors.put("input_ids", OnnxTensor.createTensor(environment, input.ids(), input.pieceShape()));
            tensors.put("attention_mask", OnnxTensor.createTensor(environment, input.attention(), input.pieceShape()));
            tensors.put("shape", OnnxTensor.createTensor(environment, input.shapes(), input.pieceShape()));
            tensors.put("first", OnnxTensor.createTensor(environment, input.first(), input.wordShape()));
            tensors.put("last", OnnxTensor.createTensor(environment, input.last(), input.wordShape()));
            tensors.put("word_mask", OnnxTensor.createTensor(environment, input.wordMask(), input.wordShape()));
            try (OrtSession.Result result = session.run(tensors)) {
                return output(result, (int) input.wordShape()[1]);
            }
        } catch (OrtException e) {
            throw new ReaderNetException("the reader net failed on a batch: " + e.getMessage(), e);
        } finally {
            tensors.values().forEach(OnnxTensor::close);
        }
    }

    private NetOutput output(OrtSession.Result result, int words) {
        return new NetOutput(
                words,
                labels.entities().size(),
                tensor(result, "upos").getLongBuffer(),
                tensor(result, "xpos").getLongBuffer(),
                tensor(result, "lemma").getLongBuffer(),
                tensor(result, "entity").getFloatBuffer(),
                tensor(result, "arc").getFloatBuffer(),
                tensor(result, "label").getLongBuffer(),
                new ActScores(
                        words,
                        labels.acts(),
                        tensor(result, "event").getFloatBuffer(),
                        tensor(result, "status").getFloatBuffer(),
                        tensor(result, "background").getFloatBuffer(),
                        tensor(result, "mode").getFloatBuffer(),
                        tensor(result, "role").getFloatBuffer()),
                result.get(STATE).map(value -> vectors((OnnxTensor) value, words)));
    }

    private static WordVectors vectors(OnnxTensor tensor, int words) {
        long[] shape = tensor.getInfo().getShape();
        return new WordVectors(words, (int) shape[shape.length - 1], tensor.getFloatBuffer());
    }

    private static OnnxTensor tensor(OrtSession.Result result, String name) {
        return (OnnxTensor)
                result.get(name).orElseThrow(() -> new ReaderNetException("the reader net gave no \"" + name + "\""));
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new ReaderNetException("cannot close the reader net: " + e.getMessage(), e);
        }
    }
}
