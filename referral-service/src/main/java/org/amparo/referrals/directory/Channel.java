package org.amparo.referrals.directory;

/** How an organisation answers. Without an account its answers are recorded by the sender, and count as much. */
public enum Channel {
    ACCOUNT,
    PHONE,
    LETTER
}
