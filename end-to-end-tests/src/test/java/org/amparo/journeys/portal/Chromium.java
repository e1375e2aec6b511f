package org.amparo.journeys.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser of this machine, started once for all journeys; none is ever fetched. */
final class Chromium {
    private static final List<String> USUAL =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");

    private Chromium() {}

    /** Journeys leave the system under test for no other place. */
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost");

    private static final class Driver {
        private static final Playwright ONCE = start();
    }

    private static final class Started {
        private static final Browser ONCE = another();
    }

    static Browser running() {
        return Started.ONCE;
    }

    /** One more, for whoever ends it. */
    static Browser another() {
        return Driver.ONCE
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(ARGUMENTS));
    }

    /** One that writes down in this folder what browsers write down. */
    static BrowserContext keeping(Path folder, String... arguments) {
        return Driver.ONCE
                .chromium()
                .launchPersistentContext(
                        folder,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(executable())
                                .setLocale("es-PE")
                                .setViewportSize(390, 844)
                                .setArgs(Stream.concat(ARGUMENTS.stream(), Stream.of(arguments))
                                        .toList()));
    }

    private static Playwright start() {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright;
    }

    private static Path executable() {
        var found = Stream.concat(Optional.ofNullable(System.getenv("AMPARO_CHROMIUM")).stream(), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        assertThat(found)
                .as("a Chromium: deploy/test installs it where it can, AMPARO_CHROMIUM names another one")
                .isPresent();
        return found.get();
    }
}
