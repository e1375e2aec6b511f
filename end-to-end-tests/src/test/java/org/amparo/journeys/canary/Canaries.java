package org.amparo.journeys.canary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for words in bytes, in every form in which they could have slipped out: as text of two widths, base64, hexadecimal. */
public final class Canaries {
    /** Bytes of a word that no neighbour changes in base64: whole groups of three, from each of the three positions. */
    private static final int POSITIONS = 3;

    private static final int PAIRS = 256 * 256;

    /** By the two bytes they begin with: hardly any place in a file begins one. */
    private final List<List<Form>> forms = new ArrayList<>(Collections.nCopies(PAIRS, List.of()));

    public Canaries(List<String> words) {
        words.forEach(word -> forms(word).forEach(form -> keep(new Form(word, form))));
    }

    private void keep(Form form) {
        var pair = pair(form.bytes, 0);
        forms.set(pair, Stream.concat(forms.get(pair).stream(), Stream.of(form)).toList());
    }

    private static int pair(byte[] bytes, int start) {
        return Byte.toUnsignedInt(bytes[start]) << Byte.SIZE | Byte.toUnsignedInt(bytes[start + 1]);
    }

    private static final class Form {
        private final String word;
        private final byte[] bytes;

        private Form(String word, byte[] bytes) {
            this.word = word;
            this.bytes = bytes;
        }

        private boolean isAt(int start, byte[] text) {
            return start + bytes.length <= text.length
                    && Arrays.equals(text, start, start + bytes.length, bytes, 0, bytes.length);
        }
    }

    private static List<byte[]> forms(String word) {
        var all = new ArrayList<byte[]>();
        for (var charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            all.add(word.getBytes(charset));
        }
        all.addAll(base64(word));
        var hexadecimal = HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8));
        all.add(ascii(hexadecimal));
        all.add(ascii(hexadecimal.toUpperCase(Locale.ROOT)));
        return all;
    }

    private static List<byte[]> base64(String word) {
        var bytes = word.getBytes(StandardCharsets.UTF_8);
        var all = new ArrayList<byte[]>();
        for (var from = 0; from < POSITIONS; from++) {
            var groups = (bytes.length - from) / POSITIONS;
            all.add(Base64.getEncoder().encode(Arrays.copyOfRange(bytes, from, from + groups * POSITIONS)));
        }
        return all;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** The words that are in there. */
    List<String> in(byte[] bytes) {
        var found = new TreeSet<String>();
        for (var start = 0; start + 1 < bytes.length; start++) {
            for (var form : forms.get(pair(bytes, start))) {
                if (form.isAt(start, bytes)) {
                    found.add(form.word);
                }
            }
        }
        return List.copyOf(found);
    }

    List<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Each file below a folder that holds one of the words, with the words. */
    public Map<Path, List<String>> below(Path folder, Predicate<Path> where) {
        var found = new LinkedHashMap<Path, List<String>>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (where.test(folder.relativize(file))) {
                        var words = in(read(file));
                        if (!words.isEmpty()) {
                            found.put(folder.relativize(file), words);
                        }
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException gone) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return found;
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }
}
