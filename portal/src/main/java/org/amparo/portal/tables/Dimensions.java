package org.amparo.portal.tables;

import java.util.List;
import java.util.Map;
import org.amparo.portal.language.Language;
import org.amparo.portal.language.Words;

/** What released tables are told apart by, in words. {@code service.legal} is one value of an attribute that may have several. */
record Dimensions(Language language) {
    String title(String unit, List<String> by) {
        var words = words();
        var messages = language.messages();
        var counted = words.of("unit", unit);
        return switch (by.size()) {
            case 0 -> messages.tableTotal(counted);
            case 1 -> messages.tableBy(counted, inTitle(by.getFirst()));
            default -> messages.tableByTwo(counted, inTitle(by.getFirst()), inTitle(by.get(1)));
        };
    }

    String name(String dimension) {
        return isColumn(dimension)
                ? words().of("dimension", attribute(dimension)) + ": " + columnName(dimension)
                : words().of("dimension", dimension);
    }

    /** One value of several, without its attribute. */
    String columnName(String dimension) {
        return words().of("column", dimension);
    }

    List<String> values(List<String> by, Map<String, String> places) {
        return by.stream()
                .map(dimension -> value(dimension, places.getOrDefault(dimension, "")))
                .toList();
    }

    private String value(String dimension, String code) {
        if (isColumn(dimension)) {
            return words().of("answer", code);
        }
        return switch (dimension) {
            case "country" -> words().country(code);
            case "platform" -> words().orElse("platform", code, words().country(code));
            default -> words().of(dimension, code);
        };
    }

    static boolean isColumn(String dimension) {
        return dimension.indexOf('.') > 0;
    }

    static String attribute(String dimension) {
        return isColumn(dimension) ? dimension.substring(0, dimension.indexOf('.')) : dimension;
    }

    /** Within a sentence names begin small. */
    private String inTitle(String dimension) {
        var name = name(dimension);
        return name.substring(0, 1).toLowerCase(language.locale()) + name.substring(1);
    }

    private Words words() {
        return Words.in(language);
    }
}
