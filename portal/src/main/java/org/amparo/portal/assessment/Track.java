package org.amparo.portal.assessment;

import java.util.List;
import java.util.Optional;
import org.amparo.portal.findings.Assessment;

/** Who decides: our organisation, or the State. Neither follows from the other. */
enum Track {
    OURS("ours"),
    STATE("state");

    private final String path;

    Track(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    List<String> deciders() {
        return switch (this) {
            case OURS -> List.of("NGO");
            case STATE -> Assessment.AUTHORITIES;
        };
    }

    /** Only what we found ourselves is asked question by question: of what the State found we hear the decision. */
    boolean asksForFindings() {
        return this == OURS;
    }

    static Optional<Track> called(String path) {
        return List.of(values()).stream()
                .filter(track -> track.path.equals(path))
                .findFirst();
    }
}
