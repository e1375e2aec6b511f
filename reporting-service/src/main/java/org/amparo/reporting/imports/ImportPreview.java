package org.amparo.reporting.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What taking a table would do.
 *
 * @param sameFile the import that stands and was made from the very same file; null if there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportPreview(
        FigureKind kind,
        String source,
        int rows,
        List<OfYear> years,
        @Nullable UUID sameFile) {
    /**
     * What it would do to one year.
     *
     * @param replaces the import that it would replace in this year; null where its source said nothing before
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OfYear(int year, int rows, @Nullable UUID replaces) {}

    static ImportPreview of(Table table, Origin origin, List<FigureImport> ofSource) {
        var standing = ofSource.stream().filter(one -> !one.wasUndone()).toList();
        return new ImportPreview(
                table.importable().kind(),
                origin.source(),
                table.rows().size(),
                table.years().stream()
                        .map(year -> new OfYear(year, table.rowsOf(year), standingIn(year, standing)))
                        .toList(),
                first(standing.stream()
                        .filter(one -> one.fileHash().equals(table.hash()))
                        .toList()));
    }

    private static @Nullable UUID standingIn(int year, List<FigureImport> standing) {
        return first(standing.stream().filter(one -> one.years().contains(year)).toList());
    }

    private static @Nullable UUID first(List<FigureImport> imports) {
        return imports.isEmpty() ? null : imports.getFirst().id();
    }
}
