package org.amparo.reporting.keyfigure;

import io.quarkus.qute.Location;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;

/**
 * Prints the key figures of a year on one page. The page loads nothing and runs nothing: its style is in it, and known to the browser by
 * its hash.
 */
@ApplicationScoped
class KeyFigurePrinter {
    private static final String STYLE = style();
    private static final String POLICY =
            "default-src 'none'; style-src 'sha256-%s'; base-uri 'none'; form-action 'none';".formatted(hash(STYLE))
                    + " frame-ancestors 'none'";

    private final Template template;

    KeyFigurePrinter(@Location("key-figures.html") Template template) {
        this.template = template;
    }

    Response print(KeyFigureView view, Language language) {
        var page = template.data("page", KeyFigurePage.of(view, language))
                .data("words", language.words())
                .data("css", new RawString(STYLE))
                .render();
        return Response.ok(page, "text/html; charset=UTF-8")
                .header("Content-Language", language.tag())
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Accept, Accept-Language")
                .build();
    }

    private static String style() {
        try (var file = Objects.requireNonNull(KeyFigurePrinter.class.getResourceAsStream("/sheet/sheet.css"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
