package org.amparo.local.layout;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import org.amparo.local.process.LocalSystemFailure;

/** Names a taken port before anything starts, instead of letting a component die of it later. */
public final class Ports {
    private static final int LOWEST = 20_000;
    /** Where Linux begins to number outgoing connections; others begin higher. */
    private static final int LOWEST_OF_OUTGOING = 32_768;

    private Ports() {}

    /** A port nobody listens on, and that no outgoing connection is given by chance before it is used. */
    public static int free() {
        return ThreadLocalRandom.current()
                .ints(LOWEST, LOWEST_OF_OUTGOING)
                .filter(port -> !isTaken(port))
                .findFirst()
                .orElseThrow();
    }

    /** Fails with a sentence that names the port, who wanted it, and the variable that moves it. */
    public static void requireFree(int port, String wantedBy, String variable) {
        if (isTaken(port)) {
            throw new LocalSystemFailure(
                    "Port %d, wanted by %s, is taken by another process: end that process, or set %s to another port."
                            .formatted(port, wantedBy, variable));
        }
    }

    static boolean isTaken(int port) {
        return answers(port) || !bindable(port);
    }

    public static boolean answers(int port) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean bindable(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
