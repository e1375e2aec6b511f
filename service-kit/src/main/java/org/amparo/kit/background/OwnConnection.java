package org.amparo.kit.background;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens connections of the worker's that belong to no transaction of ours: for a lock that lasts, or to read for long. */
@ApplicationScoped
public class OwnConnection {
    private final String url;
    private final Properties login = new Properties();

    OwnConnection(
            @ConfigProperty(name = "quarkus.datasource.worker.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.worker.username") String user,
            @ConfigProperty(name = "quarkus.datasource.worker.password") String password) {
        this.url = url;
        login.setProperty("user", user);
        login.setProperty("password", password);
        login.setProperty("tcpKeepAlive", "true");
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "10");
        // The server notices within half a minute that the machine at the other end is gone, not after two hours.
        login.setProperty(
                "options", "-c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4");
    }

    /** A new one; whoever asked for it closes it. */
    public Connection open() throws SQLException {
        return DriverManager.getConnection(url, login);
    }
}
