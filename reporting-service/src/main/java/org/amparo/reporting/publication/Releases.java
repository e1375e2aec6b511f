package org.amparo.reporting.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.Release;
import org.amparo.reporting.release.Certificate;
import org.amparo.reporting.release.Outcome.Released;
import org.jdbi.v3.core.statement.Update;

/** All releases. Whoever answers requests sees those that were published; what later ones are judged with only the worker sees. */
@ApplicationScoped
public class Releases {
    private final Database database;
    private final ObjectMapper json;

    Releases(Database database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Keeps a release that nobody sees yet. */
    void keep(Edition edition, Audience audience, Released released) {
        var release = released.release();
        insert(
                        "release (year, half, edition, audience, k, document)",
                        ":k, cast(:document as jsonb)",
                        edition,
                        audience)
                .bind("k", release.rules().k())
                .bind("document", written(release))
                .execute();
        insert(
                        "release_kept (year, half, edition, audience, kept, certificate)",
                        "cast(:kept as jsonb), cast(:certificate as jsonb)",
                        edition,
                        audience)
                .bind("kept", written(released.kept()))
                .bind("certificate", written(released.certificate()))
                .execute();
    }

    private Update insert(String into, String values, Edition edition, Audience audience) {
        return database.handle()
                .createUpdate("insert into " + into + " values (:year, :half, :edition, :audience, " + values + ")")
                .bindMethods(edition.period())
                .bind("edition", edition.number())
                .bind("audience", audience.name());
    }

    /** What was given out of the half-year before this edition, the oldest first. */
    List<Kept> before(Edition edition) {
        return database.handle()
                .createQuery("""
                        select k.kept from release_kept k join release r using (year, half, edition, audience)
                        where year = :year and half = :half and edition < :edition and r.published_at is not null
                        order by edition, audience""")
                .bindMethods(edition.period())
                .bind("edition", edition.number())
                .mapTo(String.class)
                .map(kept -> read(kept, Kept.class))
                .list();
    }

    /** What of a certificate may be known, as JSON. */
    String summary(Certificate certificate) {
        return written(CertificateSummary.of(certificate, digest(written(certificate))));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Takes away what an earlier attempt had kept. */
    void forget(Edition edition) {
        database.handle()
                .createUpdate("delete from release where year = :year and half = :half and edition = :edition"
                        + " and published_at is null")
                .bindMethods(edition.period())
                .bind("edition", edition.number())
                .execute();
    }

    /** What an audience is given of a half-year: the newest edition that was published. */
    public Optional<Release> published(Period period, Audience audience) {
        return database.handle()
                .createQuery("""
                        select document from release
                        where year = :year and half = :half and audience = :audience and published_at is not null
                        order by edition desc limit 1""")
                .bindMethods(period)
                .bind("audience", audience.name())
                .mapTo(String.class)
                .findOne()
                .map(document -> read(document, Release.class));
    }

    /** Which edition of each of these half-years of one year stands, and since when; nothing of one that was not published. */
    public List<Standing> standing(List<Period> halves, Audience audience) {
        return database.handle()
                .createQuery("""
                        select distinct on (half) edition, published_at from release
                        where year = :year and half between :first and :last and audience = :audience
                            and published_at is not null
                        order by half, edition desc""")
                .bind("year", halves.getFirst().year())
                .bind("first", halves.getFirst().half())
                .bind("last", halves.getLast().half())
                .bind("audience", audience.name())
                .map((row, context) -> new Standing(
                        row.getInt("edition"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** An edition that was published. */
    public record Standing(int edition, Instant publishedAt) {}

    /** The half-years of which something was published, newest first. */
    public List<Period> published() {
        return database.handle()
                .select("select distinct year, half from release where published_at is not null"
                        + " order by year desc, half desc")
                .map((row, context) -> new Period(row.getInt("year"), row.getInt("half")))
                .list();
    }

    private String written(Object document) {
        try {
            return json.writeValueAsString(document);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a release that cannot be written", fault);
        }
    }

    private <T> T read(String document, Class<T> type) {
        try {
            return json.readValue(document, type);
        } catch (JsonProcessingException fault) {
            throw new IllegalStateException("a release that cannot be read", fault);
        }
    }
}
