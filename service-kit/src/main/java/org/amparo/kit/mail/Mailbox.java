package org.amparo.kit.mail;

/**
 * Where a desk, or whoever is on call, reads mail. It is known by a name; its address stays out of tables and logs.
 *
 * @param tongue of those who read it
 */
record Mailbox(String address, Tongue tongue) {
    @Override
    public String toString() {
        return "Mailbox[hidden]";
    }
}
