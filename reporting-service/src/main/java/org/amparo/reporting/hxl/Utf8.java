package org.amparo.reporting.hxl;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, without a guess: a letter of another encoding is a fault, not a question mark. */
final class Utf8 {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Utf8() {}

    /** The text without its byte order mark; with a fault added, as far as it could be read. */
    static String decode(byte[] file, Faults faults) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var text = CharBuffer.allocate(file.length + 1);
        var end = decoder.decode(ByteBuffer.wrap(file), text, true);
        text.flip();
        if (end.isError()) {
            faults.add(linesOf(text) + 1, SheetFault.NOT_UTF_8);
        }
        var read = text.toString();
        return !read.isEmpty() && read.charAt(0) == BYTE_ORDER_MARK ? read.substring(1) : read;
    }

    private static int linesOf(CharBuffer text) {
        return (int) text.chars().filter(sign -> sign == '\n').count();
    }
}
