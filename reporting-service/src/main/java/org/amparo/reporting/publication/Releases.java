package org.amparo.reporting.publication;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.reporting.population.Period;
import org.amparo.reporting.published.Kept;
import org.amparo.reporting.published.Release;
import org.amparo.reporting.release.Certificate;

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
    void keep(Kept kept, Certificate certificate) {
        var release = kept.release();
        database.handle()
                .createUpdate(
                        "insert into release (year, half, k, document) values (:year, :half, :k, cast(:document as jsonb))")
                .bindMethods(release.period())
                .bind("k", release.rules().k())
                .bind("document", written(release))
                .execute();
        database.handle()
                .createUpdate("insert into release_kept (year, half, kept, certificate)"
                        + " values (:year, :half, cast(:kept as jsonb), cast(:certificate as jsonb))")
                .bindMethods(release.period())
                .bind("kept", written(kept))
                .bind("certificate", written(certificate))
                .execute();
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
    void forget(Period period) {
        database.handle()
                .execute(
                        "delete from release where year = ? and half = ? and published_at is null",
                        period.year(),
                        period.half());
    }

    /** The release of a half-year, if it was published. */
    public Optional<Release> published(Period period) {
        return database.handle()
                .select(
                        "select document from release where year = ? and half = ? and published_at is not null",
                        period.year(),
                        period.half())
                .mapTo(String.class)
                .findOne()
                .map(document -> read(document, Release.class));
    }

    /** The half-years that were published, newest first. */
    public List<Period> published() {
        return database.handle()
                .select("select year, half from release where published_at is not null order by year desc, half desc")
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
