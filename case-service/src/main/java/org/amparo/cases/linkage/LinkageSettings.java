package org.amparo.cases.linkage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How often somebody may ask whether people are known elsewhere, and how soon the others are asked. */
@ConfigMapping(prefix = "amparo.linkage")
interface LinkageSettings {
    /** By one account. */
    @WithDefault("20")
    int inquiriesADay();

    /** About one person within a day: so many, and the data-protection officer is told. */
    @WithDefault("3")
    int repeatsThatAlarm();

    /** Not with the request: nobody can see in its time, or in what else happens then, whether something was found. */
    @WithDefault("1m")
    Duration inspection();
}
