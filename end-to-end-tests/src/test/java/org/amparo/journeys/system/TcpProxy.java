package org.amparo.journeys.system;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Stands between the services and what they talk to, so that faults are made outside of them. */
public final class TcpProxy {
    private final ServerSocket door;
    private final int target;
    private final Supplier<Dialogue> dialogues;
    private volatile @Nullable Hold hold;

    private TcpProxy(ServerSocket door, int target, Supplier<Dialogue> dialogues) {
        this.door = door;
        this.target = target;
        this.dialogues = dialogues;
    }

    static TcpProxy start(int port, int target, Supplier<Dialogue> dialogues) {
        try {
            var proxy = new TcpProxy(new ServerSocket(port, 200, InetAddress.getLoopbackAddress()), target, dialogues);
            Thread.ofVirtual().start(proxy::welcome);
            return proxy;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return door.getLocalPort();
    }

    /**
     * Keeps back the next message of this kind.
     *
     * @param sender a word the message has in it: the name of a service, or of its database role
     */
    public Hold hold(Moment moment, String sender) {
        var armed = new Hold(moment, sender);
        hold = armed;
        return armed;
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                connect(door.accept());
            } catch (IOException e) {
                return;
            }
        }
    }

    private void connect(Socket client) throws IOException {
        try {
            var server = new Socket(InetAddress.getLoopbackAddress(), target);
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            var dialogue = dialogues.get();
            pump(client, server, dialogue::nextRequest, dialogue::ofRequest);
            pump(server, client, dialogue::nextAnswer, dialogue::ofAnswer);
        } catch (IOException away) {
            client.close();
        }
    }

    /** How the next message is read. */
    private interface Reading {
        byte[] next(DataInputStream stream) throws IOException;
    }

    /** What the message means. */
    private interface Meaning {
        Optional<Moment.Passing> of(byte[] message);
    }

    private void pump(Socket from, Socket to, Reading reading, Meaning meaning) {
        Thread.ofVirtual().start(() -> {
            try (from;
                    to;
                    var in = new DataInputStream(new BufferedInputStream(from.getInputStream(), 65_536))) {
                var out = to.getOutputStream();
                while (true) {
                    var message = reading.next(in);
                    var armed = hold;
                    var passing = meaning.of(message);
                    if (armed != null && passing.isPresent()) {
                        armed.meet(passing.get());
                    }
                    out.write(message);
                }
            } catch (IOException ended) {
                // One side hung up, and the other is told so by the closing of both.
                return;
            }
        });
    }
}
