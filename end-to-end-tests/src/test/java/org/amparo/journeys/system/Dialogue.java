package org.amparo.journeys.system;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;

/** Understands one connection's protocol as far as needed to tell its messages apart. */
interface Dialogue {
    /** The next message to the server, or a part that needs no telling apart. */
    byte[] nextRequest(DataInputStream client) throws IOException;

    byte[] nextAnswer(DataInputStream server) throws IOException;

    Optional<Moment.Passing> ofRequest(byte[] message);

    Optional<Moment.Passing> ofAnswer(byte[] message);
}
