package org.amparo.kit.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The file outside the database to which every checkpoint is added, an empty line behind each. A note that a crash cut
 * off is none, and the next one takes its place.
 */
public final class CheckpointFile {
    private static final String BREAK = "\n\n";
    private static final String SIGNATURE =
            new String("\u2014 ".getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);

    /** Longer than two notes. */
    private static final int TAIL = 4096;

    private final Path file;

    public CheckpointFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /** Adds a note, and answers when the disk has it. */
    public void add(SignedCheckpoint checkpoint) {
        try {
            Files.createDirectories(file.resolveSibling("."));
            try (var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
                channel.truncate(tail(channel).end());
                channel.position(channel.size());
                var note = ByteBuffer.wrap((checkpoint.note() + "\n").getBytes(StandardCharsets.UTF_8));
                while (note.hasRemaining()) {
                    channel.write(note);
                }
                channel.force(true);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The last whole note. */
    public Optional<SignedCheckpoint> last() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return notes(tail(channel).text()).stream().reduce((before, last) -> last);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /**
     * Every whole note, the oldest first.
     *
     * @throws IllegalArgumentException when something else stands between them
     */
    public List<SignedCheckpoint> all() {
        try {
            return Files.exists(file) ? notes(whole(Files.readString(file, StandardCharsets.ISO_8859_1))) : List.of();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Whole notes at the end of the file, the first of them perhaps cut; and where the last one ends. */
    private record Tail(String text, long end) {}

    private static Tail tail(FileChannel channel) throws IOException {
        var from = Math.max(0, channel.size() - TAIL);
        var bytes = ByteBuffer.allocate((int) (channel.size() - from));
        var read = 0;
        while (bytes.hasRemaining() && read >= 0) {
            read = channel.read(bytes, from + bytes.position());
        }
        var text = whole(new String(bytes.array(), StandardCharsets.ISO_8859_1));
        var firstWhole = from == 0 ? 0 : afterSignature(text, 0);
        return new Tail(text.substring(firstWhole), from + text.length());
    }

    /** The text without what a crash cut off: it ends with a line of a signature and an empty one. */
    private static String whole(String text) {
        var end = text.lastIndexOf(BREAK);
        while (end >= 0 && !text.startsWith(SIGNATURE, text.lastIndexOf('\n', end - 1) + 1)) {
            end = text.lastIndexOf(BREAK, end - 1);
        }
        return end < 0 ? "" : text.substring(0, end + BREAK.length());
    }

    private static int afterSignature(String text, int from) {
        var line = text.indexOf("\n" + SIGNATURE, from);
        return line < 0 ? text.length() : text.indexOf(BREAK, line + 1) + BREAK.length();
    }

    private static List<SignedCheckpoint> notes(String text) {
        var notes = new ArrayList<SignedCheckpoint>();
        var from = 0;
        while (from < text.length()) {
            var to = afterSignature(text, from);
            var note = text.substring(from, to - 1).getBytes(StandardCharsets.ISO_8859_1);
            notes.add(SignedCheckpoint.parse(new String(note, StandardCharsets.UTF_8)));
            from = to;
        }
        return List.copyOf(notes);
    }
}
