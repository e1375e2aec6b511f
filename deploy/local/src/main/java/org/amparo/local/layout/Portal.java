package org.amparo.local.layout;

import java.util.List;

/** The web pages: no database and no keys, and all the services behind them. */
public enum Portal implements Packaged {
    PORTAL;

    @Override
    public String module() {
        return "portal";
    }

    @Override
    public String portVariable() {
        return "AMPARO_PORT_PORTAL";
    }

    @Override
    public List<String> modules() {
        return List.of(module());
    }

    int usualPort() {
        return 8080;
    }
}
