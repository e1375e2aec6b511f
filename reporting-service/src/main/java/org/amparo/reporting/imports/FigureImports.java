package org.amparo.reporting.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.amparo.kit.database.Database;
import org.jspecify.annotations.Nullable;

/** All imports there ever were. */
@ApplicationScoped
class FigureImports {
    /** Kinds of figures are locked apart from whatever else is locked by number: the letters FI. */
    private static final int LOCKS = 0x4649;

    private final Database database;

    FigureImports(Database database) {
        this.database = database;
    }

    /** Until the transaction ends, nobody else imports or undoes figures of this kind. */
    void alone(FigureKind kind) {
        database.handle()
                .select("select pg_advisory_xact_lock(?, hashtext(?))", LOCKS, kind.name())
                .mapToMap()
                .list();
    }

    void keep(FigureImport made) {
        database.handle()
                .createUpdate("""
                        insert into figure_import
                            (id, kind, source, title, years, row_count, file_hash, made_by, made_at)
                        values (:id, :kind, :source, :title, :years, :rows, :fileHash, :madeBy, :madeAt)""")
                .bindMethods(made)
                .bind("years", made.years().toArray(Integer[]::new))
                .execute();
    }

    void undo(UUID id, String by, Instant at) {
        database.handle()
                .execute(
                        "update figure_import set undone_by = ?, undone_at = ? where id = ?",
                        by,
                        at.atOffset(ZoneOffset.UTC),
                        id);
    }

    Optional<FigureImport> of(UUID id) {
        return database.handle()
                .select("select * from figure_import where id = ?", id)
                .map((row, context) -> figureImport(row))
                .findOne();
    }

    /** The latest ones, newest first. */
    List<FigureImport> latest(int atMost) {
        return database.handle()
                .select("select * from figure_import order by number desc limit ?", atMost)
                .map((row, context) -> figureImport(row))
                .list();
    }

    /** Those of one source, newest first. */
    List<FigureImport> of(FigureKind kind, String source) {
        return database.handle()
                .select("select * from figure_import where kind = ? and source = ? order by number desc", kind, source)
                .map((row, context) -> figureImport(row))
                .list();
    }

    private static FigureImport figureImport(ResultSet row) throws SQLException {
        return new FigureImport(
                row.getObject("id", UUID.class),
                FigureKind.valueOf(row.getString("kind")),
                row.getString("source"),
                row.getString("title"),
                Arrays.asList((Integer[]) row.getArray("years").getArray()),
                row.getInt("row_count"),
                row.getString("file_hash"),
                row.getString("made_by"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("undone_by"),
                instant(row.getObject("undone_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
