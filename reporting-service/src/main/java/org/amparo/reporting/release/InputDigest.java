package org.amparo.reporting.release;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;
import org.amparo.reporting.population.CaseUnit;
import org.amparo.reporting.population.Countable;
import org.amparo.reporting.population.Individual;
import org.amparo.reporting.population.Population;
import org.amparo.reporting.population.ReferralUnit;

/** One number for all that went in, whatever the order it came in. */
final class InputDigest {
    private final MessageDigest sha;

    private InputDigest(MessageDigest sha) {
        this.sha = sha;
    }

    /** SHA-256 over the units in the order of their keys, hexadecimal. */
    static String of(Population population) {
        try {
            var digest = new InputDigest(MessageDigest.getInstance("SHA-256"));
            digest.add(population.period().toString());
            population.units().forEach(digest::add);
            return HexFormat.of().formatHex(digest.sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(Countable unit) {
        add(unit.key(), Long.toHexString(unit.draw()), unit.caseKey());
        switch (unit) {
            case CaseUnit caseFile -> add(caseFile.country(), caseFile.caseType());
            case ReferralUnit referral -> add(referral.country(), referral.clocks());
            case Individual person -> add(person);
        }
        add(unit.organisations());
    }

    private void add(Individual person) {
        add(person.caseType(), person.country(), person.ageGender(), person.populationGroup());
        new TreeMap<>(person.codes()).forEach((attribute, codes) -> {
            add(attribute);
            add(codes);
        });
    }

    private void add(Collection<String> words) {
        new TreeSet<>(words).forEach(this::add);
        add("");
    }

    /** Each word with its length before it, so that no two lists read the same. */
    private void add(String... words) {
        for (var word : words) {
            var bytes = word.getBytes(StandardCharsets.UTF_8);
            sha.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
        }
    }
}
