package org.amparo.reporting.imports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.amparo.reporting.hxl.Row;

/**
 * A table without faults.
 *
 * @param hash of the file
 */
record Table(Importable importable, String hash, List<Row> rows) {
    List<Integer> years() {
        return rows.stream().map(importable::year).distinct().sorted().toList();
    }

    int rowsOf(int year) {
        return (int) rows.stream().filter(row -> importable.year(row) == year).count();
    }

    /** SHA-256 in hexadecimal digits. */
    static String hash(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
