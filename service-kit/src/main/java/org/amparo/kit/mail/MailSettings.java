package org.amparo.kit.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How mails are sent. */
@ConfigMapping(prefix = "amparo.mail")
interface MailSettings {
    /** Off where nothing waits for anybody, and in tests, which send themselves. */
    @WithDefault("false")
    boolean enabled();

    /** The file of mailboxes; without one nobody is told by mail. */
    Optional<Path> boxes();

    /** Where a mail leads. */
    @WithDefault("http://localhost:8080/notices")
    String link();

    /** How often it is looked whether something waits. */
    @WithDefault("3s")
    Duration every();

    /** How long a mailbox is left in peace after a mail: what comes meanwhile is told by the next. */
    @WithDefault("10m")
    Duration quiet();

    /** After the first attempt in vain; doubled after each. */
    @WithDefault("30s")
    Duration retry();

    /** The longest wait between two attempts. */
    @WithDefault("1h")
    Duration patience();

    /** How long a server may take for one mail. */
    @WithDefault("20s")
    Duration limit();
}
