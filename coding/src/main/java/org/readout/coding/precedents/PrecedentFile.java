package org.readout.coding.precedents;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.readout.model.ActVector;
import org.readout.model.EventType;
import org.readout.model.Mode;
import org.readout.model.Span;

/**
 * Precedents in a compressed file: format, net, number, and for each its sentence, trigger, type, modes, source and vector.
 * The same precedents make the same bytes.
 */
public final class PrecedentFile {

    private static final String FORMAT = "readout-precedents/1";

    private PrecedentFile() {}

    /** Writes precedents; does not close the stream. */
    public static void write(Precedents precedents, OutputStream stream) throws IOException {
        GZIPOutputStream packed = new GZIPOutputStream(new BufferedOutputStream(stream));
        DataOutputStream out = new DataOutputStream(packed);
        out.writeUTF(FORMAT);
        out.writeUTF(precedents.netVersion());
        out.writeInt(precedents.all().size());
        for (Precedent precedent : precedents.all()) {
            write(precedent, out);
        }
        out.flush();
        packed.finish();
        packed.flush();
    }

    private static void write(Precedent precedent, DataOutputStream out) throws IOException {
        out.writeUTF(precedent.sentence());
        out.writeShort(precedent.trigger().start());
        out.writeShort(precedent.trigger().end());
        out.writeUTF(precedent.type().name());
        out.writeByte(precedent.modes().size());
        for (Mode mode : precedent.modes()) {
            out.writeUTF(mode.code());
        }
        out.writeUTF(precedent.source());
        byte[] values = precedent.vector().values();
        out.writeShort(values.length);
        out.write(values);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException if the stream is of another format or ends early
     */
    public static Precedents read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(new GZIPInputStream(stream)));
        String format = in.readUTF();
        if (!format.equals(FORMAT)) {
            throw new IOException("the precedents are of the format \"" + format + "\", not \"" + FORMAT + "\"");
        }
        String net = in.readUTF();
        List<Precedent> all = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            all.add(precedent(in));
        }
        return new Precedents(net, all);
    }

    private static Precedent precedent(DataInputStream in) throws IOException {
        String sentence = in.readUTF();
        Span trigger = new Span(in.readUnsignedShort(), in.readUnsignedShort());
        EventType type = EventType.valueOf(in.readUTF());
        List<Mode> modes = new ArrayList<>();
        for (int left = in.readUnsignedByte(); left > 0; left--) {
            modes.add(Mode.ofCode(in.readUTF()));
        }
        String source = in.readUTF();
        byte[] values = in.readNBytes(in.readUnsignedShort());
        return new Precedent(sentence, trigger, type, modes, source, ActVector.of(values));
    }
}
