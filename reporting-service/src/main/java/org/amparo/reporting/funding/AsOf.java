package org.amparo.reporting.funding;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.amparo.reporting.hxl.CellFormat;
import org.amparo.reporting.hxl.Column;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * As of which day money was reported. Reports come in for years, so that no figure of money means anything without it; where
 * a source prints none, that is said.
 */
@Schema(type = SchemaType.STRING)
public record AsOf(@Nullable LocalDate day) {
    private static final String NOT_PRINTED = "NOT_PRINTED";

    public static AsOf of(@Nullable LocalDate day) {
        return new AsOf(day);
    }

    /** The day as ISO 8601 writes it, or the word that none was printed. */
    @JsonValue
    public String text() {
        return Optional.ofNullable(day).map(LocalDate::toString).orElse(NOT_PRINTED);
    }

    /** A day, or the word, in a cell. */
    record Cell(CellFormat<LocalDate> days) implements CellFormat<AsOf> {
        static Cell format() {
            return new Cell(Column.days());
        }

        @Override
        public AsOf read(String cell) {
            return cell.equals(NOT_PRINTED) ? new AsOf(null) : new AsOf(days.read(cell));
        }

        @Override
        public String written(AsOf value) {
            return value.text();
        }
    }
}
