package org.amparo.kit.database;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.postgres.PostgresPlugin;

/** Statements to PostgreSQL of which a flight recording of the JVM holds neither the text nor a value. */
public final class SilentJdbi {
    private SilentJdbi() {}

    public static Jdbi over(DataSource source) {
        return Jdbi.create(source).installPlugin(new PostgresPlugin()).configure(SqlStatements.class, statements -> {
            statements.setJfrSqlMaxLength(0);
            statements.setJfrParamMaxLength(0);
        });
    }
}
