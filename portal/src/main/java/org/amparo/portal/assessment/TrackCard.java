package org.amparo.portal.assessment;

import java.util.List;
import org.amparo.portal.findings.Assessment;
import org.amparo.portal.language.Language;

/**
 * One track as the page shows it.
 *
 * @param findings the newest first
 */
record TrackCard(Track track, List<Finding> findings) {
    static TrackCard of(Track track, List<Assessment> all, Language language) {
        return new TrackCard(
                track,
                all.stream()
                        .filter(assessment -> assessment.track().equals(track.name()))
                        .map(assessment -> Finding.of(assessment, track, language))
                        .toList());
    }

    public boolean isOurs() {
        return track == Track.OURS;
    }

    public List<Finding> earlier() {
        return findings.stream().skip(1).toList();
    }
}
