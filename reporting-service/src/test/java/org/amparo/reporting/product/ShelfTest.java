package org.amparo.reporting.product;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import org.amparo.kit.database.Database;
import org.amparo.kit.testing.RealDatabase;
import org.amparo.kit.testing.Rows;
import org.amparo.reporting.publication.PublishedYear;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = RealDatabase.class, initArgs = @ResourceArg(name = "service", value = "REPORTING"))
class ShelfTest {
    private static final Span YEAR = new Span.Whole(2000);

    @Inject
    Shelf shelf;

    @Inject
    Database database;

    @Inject
    PublishedYear year;

    @BeforeEach
    void aYearWasPublished() throws Exception {
        year.published(2000);
    }

    @Test
    void whatWasPublishedIsReadOnce() throws Exception {
        assertThat(printed().orElseThrow()).isSameAs(printed().orElseThrow());
    }

    @Test
    void whatIsInMemoryIsGivenOutOnlyWhileTheDatabaseSaysItIsPublished() throws Exception {
        printed();
        var publishedAt = Rows.of(
                "select published_at::text from release where year = 2000 and half = 2 and audience = 'AUDITORS'");

        Rows.change("update release set published_at = null where year = 2000 and half = 2 and audience = 'AUDITORS'");
        var taken = printed();
        Rows.change("update release set published_at = '%s' where year = 2000 and half = 2 and audience = 'AUDITORS'"
                .formatted(publishedAt.getFirst().get("published_at")));

        assertThat(taken).isEmpty();
        assertThat(printed()).isPresent();
    }

    @Test
    void whatIsPublishedAnewIsReadAnew() throws Exception {
        var before = printed();

        Rows.change("update release set published_at = now() where year = 2000 and half = 2 and audience = 'AUDITORS'");

        assertThat(printed().orElseThrow()).isNotSameAs(before.orElseThrow());
    }

    private Optional<Printed> printed() throws Exception {
        return database.work(() -> shelf.of(YEAR));
    }
}
