package org.amparo.portal.page;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the pages introduce themselves. */
@ConfigMapping(prefix = "amparo.portal.page")
public interface PageSettings {
    /** In title, bar and tab: nothing a passer-by would wonder about. */
    @WithDefault("Libreta")
    String name();

    /** Where leaving at once leads: a page everybody could have open, without anything of the person in it. */
    @WithDefault("https://es.wikipedia.org/wiki/Wikipedia:Portada")
    String exit();

    /** How long a login rests at the identity provider before it ends; pages warn two minutes before. */
    @WithDefault("30m")
    Duration rest();
}
