package org.amparo.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** Names a taken port before anything starts, instead of letting a component die of it later. */
public final class Ports {
    private Ports() {}

    /** A port nobody listens on at this moment. */
    public static int free() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Fails with a sentence that names the port, who wanted it, and the variable that moves it. */
    static void requireFree(int port, String wantedBy, String variable) {
        if (isTaken(port)) {
            throw new LocalSystemFailure(
                    "Port %d, wanted by %s, is taken by another process: end that process, or set %s to another port."
                            .formatted(port, wantedBy, variable));
        }
    }

    static boolean isTaken(int port) {
        return answers(port) || !bindable(port);
    }

    static boolean answers(int port) {
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
