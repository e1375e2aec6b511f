package org.amparo.assistance.work;

import java.util.Set;
import org.amparo.kit.problem.Invalid;

/**
 * People were told of trafficking and smuggling. How many heard it nobody knows, so it counts what was made: no indicator
 * of the sub-sector is about campaigns.
 *
 * @param outputs materials and broadcasts, 1 to 1,000,000
 */
public record Campaign(Set<Audience> audiences, Set<Language> languages, Set<Channel> channels, int outputs)
        implements Work {
    private static final int MOST = 20;
    private static final int MOST_OUTPUTS = 1_000_000;

    public Campaign {
        audiences = Invalid.set(audiences, 1, MOST, "audiences");
        languages = Invalid.set(languages, 1, MOST, "languages");
        channels = Invalid.set(channels, 1, MOST, "channels");
        Invalid.unless(outputs > 0 && outputs <= MOST_OUTPUTS, "outputs");
    }

    @Override
    public Kind kind() {
        return Kind.CAMPAIGN;
    }

    @Override
    public int quantity() {
        return outputs;
    }

    /** To whom it spoke. */
    public enum Audience {
        REFUGEES_AND_MIGRANTS,
        PEOPLE_IN_TRANSIT,
        HOST_COMMUNITY,
        CHILDREN_AND_ADOLESCENTS,
        WOMEN,
        LGBTIQ_PEOPLE,
        INDIGENOUS_PEOPLES,
        EMPLOYERS,
        TRANSPORT_WORKERS,
        OFFICIALS,
        GENERAL_PUBLIC
    }

    /** Languages of the region and of those who cross it, ISO 639. */
    public enum Language {
        ES,
        EN,
        PT,
        NL,
        FR,
        HT,
        PAP,
        SRN,
        GUC,
        QUZ,
        WAO,
        SGN,
        OTHER
    }

    /** By what it was heard or seen. */
    public enum Channel {
        RADIO,
        TELEVISION,
        SOCIAL_MEDIA,
        MESSAGING,
        WEBSITE,
        PRINT,
        BILLBOARD,
        THEATRE,
        EVENT,
        DOOR_TO_DOOR,
        OTHER
    }
}
