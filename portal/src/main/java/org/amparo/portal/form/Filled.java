package org.amparo.portal.form;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A form as somebody filled it in, and what is wrong with it. Shown again, each value stands in its own field and nowhere
 * else.
 */
public final class Filled {
    private static final String KEY = "key";

    private final Map<String, List<String>> values;
    private final Map<String, String> faults = new LinkedHashMap<>();
    private final String key;
    private final boolean paper;

    private Filled(Map<String, List<String>> values, String key, boolean paper) {
        this.values = values;
        this.key = key;
        this.paper = paper;
    }

    private Filled(Map<String, List<String>> values, String key) {
        this(values, key, false);
    }

    /** An empty one, with a key under which it can be sent any number of times and has one effect. */
    public static Filled empty() {
        return new Filled(Map.of(), UUID.randomUUID().toString());
    }

    /** One for a pen: its fields are lines and boxes, and nobody can send it. */
    public static Filled onPaper() {
        return new Filled(Map.of(), "", true);
    }

    public boolean isPaper() {
        return paper;
    }

    /** One that begins with what is known. */
    public static Filled with(Map<String, List<String>> known) {
        return new Filled(Map.copyOf(known), UUID.randomUUID().toString());
    }

    /** As it was sent; the key stays. */
    public static Filled sent(MultivaluedMap<String, String> form) {
        var key = form.getFirst(KEY);
        return new Filled(form, key == null ? UUID.randomUUID().toString() : key);
    }

    /** Sent as the Idempotency-Key. */
    public String key() {
        return key;
    }

    /** What stands in a field, without spaces around it; empty when nothing does. */
    public String value(String field) {
        return values(field).stream().findFirst().map(String::strip).orElse("");
    }

    /** All that was ticked. */
    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean has(String field, String value) {
        return values(field).contains(value);
    }

    /** Something is wrong with a field; the first that is said of it stays. */
    public void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }

    /** Takes note when a field is empty that must not be. */
    public void require(String field, String sentence) {
        if (value(field).isEmpty()) {
            fault(field, sentence);
        }
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** What is wrong with a field; empty when nothing is. */
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /** All that is wrong, in the order it was found. */
    public List<Fault> faults() {
        return faults.entrySet().stream()
                .map(fault -> new Fault(fault.getKey(), fault.getValue()))
                .toList();
    }

    /** What is wrong with a field. */
    public record Fault(String field, String sentence) {}
}
